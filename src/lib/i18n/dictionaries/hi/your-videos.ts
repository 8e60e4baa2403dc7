import type { YourVideosText } from '../../status-text.ts'

export const yourVideos: YourVideosText = {
  title: 'आपके वीडियो',
  text: 'इस ब्राउज़र से किए गए ऑर्डर। यह सूची और किसी को नहीं दिखती।',
  showAll: { one: '{count} और दिखाएँ', other: '{count} और दिखाएँ' },
  remove: 'हटाएँ',
  removed: 'सूची से हटाया गया: {prompt}',
  undo: 'वापस लाएँ',
  clear: 'सूची खाली करें',
  clearQuestion: 'पूरी सूची खाली करें? वीडियो अपने लिंक पर बने रहेंगे, पर यह ब्राउज़र उन्हें भूल जाएगा।',
  clearYes: 'हाँ, खाली करें',
  clearNo: 'रहने दें',
}
