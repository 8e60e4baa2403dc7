import type { YourVideosText } from '../../status-text.ts'

export const yourVideos: YourVideosText = {
  title: 'Your videos',
  text: 'Ordered in this browser. Nobody else sees this list.',
  showAll: { one: 'Show {count} more', other: 'Show {count} more' },
  remove: 'Remove',
  removed: 'Removed from the list: {prompt}',
  undo: 'Undo',
  clear: 'Clear the list',
  clearQuestion:
    'Clear the whole list? The videos stay at their addresses, but this browser forgets them.',
  clearYes: 'Yes, clear it',
  clearNo: 'Keep it',
}
