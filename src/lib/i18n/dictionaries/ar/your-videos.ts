import type { YourVideosText } from '../../status-text.ts'

export const yourVideos: YourVideosText = {
  title: 'فيديوهاتك',
  text: 'طُلبت من هذا المتصفح. لا أحد غيرك يرى هذه القائمة.',
  showAll: {
    zero: 'عرض المزيد ({count})',
    one: 'عرض المزيد ({count})',
    two: 'عرض المزيد ({count})',
    few: 'عرض المزيد ({count})',
    many: 'عرض المزيد ({count})',
    other: 'عرض المزيد ({count})',
  },
  remove: 'إزالة',
  removed: 'أُزيل من القائمة: \u2068{prompt}\u2069',
  undo: 'تراجع',
  clear: 'مسح القائمة',
  clearQuestion: 'مسح القائمة كلها؟ ستبقى الفيديوهات في عناوينها، لكن هذا المتصفح لن يتذكّرها.',
  clearYes: 'نعم، مسح',
  clearNo: 'لا، إبقاء',
}
