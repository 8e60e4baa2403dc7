import type { Locale } from '../domain/locale.ts'
import type { Outcome } from '../domain/outcome.ts'
import { notices as ar } from './dictionaries/ar/notices.ts'
import { notices as de } from './dictionaries/de/notices.ts'
import { notices as en } from './dictionaries/en/notices.ts'
import { notices as es } from './dictionaries/es/notices.ts'
import { notices as hi } from './dictionaries/hi/notices.ts'
import { notices as ru } from './dictionaries/ru/notices.ts'
import { notices as tr } from './dictionaries/tr/notices.ts'
import { notices as vi } from './dictionaries/vi/notices.ts'
import type { NoticesText, OutcomeText } from './notice-text.ts'
import { statusPath } from './paths.ts'
import { count, fill } from './text.ts'

/** The one part of the dictionaries that the server has to speak, and so all of them that it carries. */
const NOTICES: Record<Locale, NoticesText> = { en, ru, tr, es, hi, vi, de, ar }

/** How an order ended, in one language, and where its page is. */
export type NoticeMessage = {
  lang: string
  dir: 'ltr' | 'rtl'
  title: string
  text: string
  path: string
  email: NoticesText['email']
}

type Ended = { sessionId: string; outcome: Outcome; delivered: number; count: number }

export function noticeMessage(
  locale: Locale,
  { sessionId, outcome, ...numbers }: Ended,
): NoticeMessage {
  const { [outcome]: said, email } = NOTICES[locale]
  return {
    lang: locale,
    dir: locale === 'ar' ? 'rtl' : 'ltr',
    title: titleOf(locale, said, { done: numbers.delivered, count: numbers.count }),
    text: said.text,
    path: statusPath(locale, sessionId),
    email,
  }
}

function titleOf(
  locale: Locale,
  { title }: OutcomeText,
  numbers: { done: number; count: number },
): string {
  if (typeof title === 'string') return fill(title, numbers)
  return numbers.count > 1 ? count(locale, title.several, numbers.count) : title.alone
}
