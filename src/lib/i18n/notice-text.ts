import type { Outcome } from '../domain/outcome.ts'
import type { Plural } from './text.ts'

/** One message: its title is an e-mail's subject as well. `{done}` and `{count}` may stand in a title of one sentence. */
export type OutcomeText = { title: string | { alone: string; several: Plural }; text: string }

/** What is sent to who asked to be told of an order. The server carries these words and no others. */
export type NoticesText = Record<Outcome, OutcomeText> & {
  email: {
    open: string
    /** That the link is for its reader alone. */
    keep: string
    /** That nothing more will come. */
    once: string
  }
}

/** The box on an order's page in which somebody asks for it. */
export type NoticeBoxText = {
  title: string
  text: string
  /** What the button for this browser says: to be told, and to be told no more. */
  browser: string
  browserNot: string
  /** What was asked of this browser: also when the page is closed, or only while it is open. */
  closed: string
  open: string
  denied: string
  unsupported: string
  email: string
  emailHint: string
  emailWrong: string
  send: string
  /** That an e-mail will come, and the button that takes it back. */
  mailed: string
  mailedNot: string
}
