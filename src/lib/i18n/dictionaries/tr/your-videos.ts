import type { YourVideosText } from '../../status-text.ts'

export const yourVideos: YourVideosText = {
  title: 'Videolarınız',
  text: 'Bu tarayıcıdan sipariş edildi. Bu listeyi sizden başka kimse görmez.',
  showAll: { one: '{count} tane daha göster', other: '{count} tane daha göster' },
  remove: 'Kaldır',
  removed: 'Listeden kaldırıldı: {prompt}',
  undo: 'Geri al',
  clear: 'Listeyi temizle',
  clearQuestion:
    'Liste tümüyle temizlensin mi? Videolar kendi adreslerinde kalır, ama bu tarayıcı onları unutur.',
  clearYes: 'Evet, temizle',
  clearNo: 'Kalsın',
}
