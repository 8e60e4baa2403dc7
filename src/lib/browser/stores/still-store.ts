import { atom } from 'nanostores'

import type { StatusView } from '../status-view.ts'
import type { OrderStore } from './generation.ts'
import type { StatusStore } from './status-store.ts'

/** A store that says one thing and hears no other, for where a page is drawn and nothing can be asked. */
export function createStillStore(view: StatusView, isOrder: boolean): StatusStore | OrderStore {
  const store = { $view: atom(view), hurry: () => undefined }
  return isOrder ? { ...store, sessionId: '', tell: () => undefined } : store
}
