import type { TimelineEvent } from '../contract/get-generation.ts'
import { endingSentence, errorSentence, type StatusWords } from './status-words.ts'
import { fill, money } from './text.ts'

/** What an event was, as one sentence; null for one that a newer server tells of. */
export function storySentence(words: StatusWords, event: TimelineEvent): string | null {
  const { type, video, amount, currency, code } = event
  switch (type) {
    case 'refused':
      return errorSentence(words, 'video_refused')
    case 'failed':
      return video === undefined
        ? errorSentence(words, 'payment_failed')
        : endingSentence(words, code ?? 'video_failed')
    case 'expired':
      return errorSentence(words, 'payment_expired')
    case 'disputed':
      return errorSentence(words, 'payment_disputed')
    default: {
      const sentence = words.text.story.events[type] as string | undefined
      if (sentence === undefined) return null
      if (!sentence.includes('{amount}')) return sentence
      if (amount === undefined || currency === undefined) return null
      return fill(sentence, { amount: money(words.lang, amount, currency) })
    }
  }
}
