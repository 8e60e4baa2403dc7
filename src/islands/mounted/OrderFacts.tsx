import type { Watched } from '#lib/browser/watched.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'
import { fill } from '#lib/i18n/text.ts'

type Props = { words: StatusWords; order: Watched; count: string }

/** What was ordered and when: on the buyer's own page only. */
export default function OrderFacts(props: Props) {
  const text = () => props.words.text
  const date = () => {
    const format = new Intl.DateTimeFormat(props.words.lang, {
      dateStyle: 'long',
      timeStyle: 'short',
    })
    return format.format(new Date(props.order.createdAt ?? 0))
  }
  return (
    <section class="card stack" aria-labelledby="order-prompt">
      <h2 id="order-prompt" class="status__label">
        {text().prompt}
      </h2>
      <blockquote class="status__prompt">{props.order.prompt}</blockquote>
      <p class="slate">
        {props.count} · {fill(text().ordered, { date: date() })}
      </p>
    </section>
  )
}
