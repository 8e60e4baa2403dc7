import type { YourVideosText } from '../../status-text.ts'

export const yourVideos: YourVideosText = {
  title: 'Deine Videos',
  text: 'In diesem Browser bestellt. Diese Liste siehst nur du.',
  showAll: { one: '{count} weiteres zeigen', other: '{count} weitere zeigen' },
  remove: 'Entfernen',
  removed: 'Aus der Liste entfernt: {prompt}',
  undo: 'Rückgängig',
  clear: 'Liste leeren',
  clearQuestion:
    'Die ganze Liste leeren? Die Videos bleiben unter ihren Adressen, aber dieser Browser vergisst sie.',
  clearYes: 'Ja, leeren',
  clearNo: 'Behalten',
}
