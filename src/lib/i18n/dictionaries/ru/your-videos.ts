import type { YourVideosText } from '../../status-text.ts'

export const yourVideos: YourVideosText = {
  title: 'Ваши видео',
  text: 'Заказаны в этом браузере. Этот список видите только вы.',
  showAll: {
    one: 'Показать ещё {count}',
    few: 'Показать ещё {count}',
    many: 'Показать ещё {count}',
    other: 'Показать ещё {count}',
  },
  remove: 'Убрать',
  removed: 'Убрано из списка: {prompt}',
  undo: 'Вернуть',
  clear: 'Очистить список',
  clearQuestion:
    'Очистить весь список? Видео останутся по своим адресам, но этот браузер о них забудет.',
  clearYes: 'Да, очистить',
  clearNo: 'Не надо',
}
