import type { Money } from '../domain/order-money.ts'
import type { Wait } from '../domain/wait.ts'
import { waitSpan } from './span-text.ts'
import type { StatusWords } from './status-words.ts'
import { fill, money } from './text.ts'

/** How the money of an order stands, in one line. */
export function moneySentence({ lang, text }: StatusWords, standing: Money): string {
  const { kind, currency, amount, price, back, delivered, count } = standing
  const written = (number: number) => money(lang, number, currency)
  return fill(text.money[kind], {
    amount: written(amount),
    price: written(price),
    back: written(back),
    done: delivered,
    count,
  })
}

/** How long an order that is being made takes. */
export function waitSentence(
  { lang, text: { wait } }: StatusWords,
  typical: Wait | undefined,
  isSlow: boolean,
): string {
  if (!typical) return wait.usual
  return fill(isSlow ? wait.slow : wait.measured, { span: waitSpan(lang, typical) })
}
