import { Show, createSignal, onCleanup, onMount } from 'solid-js'

import { CallError } from '#lib/browser/call-error.ts'
import { remembersDraft } from '#lib/browser/draft-key.ts'
import type { AspectRatio } from '#lib/domain/aspect-ratio.ts'
import type { Locale } from '#lib/domain/locale.ts'
import { MAX_PROMPT_CHARACTERS, countCharacters } from '#lib/domain/prompt-length.ts'
import type { Quantity } from '#lib/domain/product.ts'
import type { Offer } from '#lib/i18n/offer.ts'
import { count } from '#lib/i18n/text.ts'

import BuyButtons from './BuyButtons.tsx'
import PromptBox from './PromptBox.tsx'
import RatioCards from './RatioCards.tsx'
import { createScene } from './create-scene.ts'
import { type OrderWords, orderSentence } from './order-sentence.ts'
import type { openCounter } from './ordering.tsx'
import { postForm } from './post-form.ts'
import { returnedWith } from './returned-with.ts'

export type OrderFormProps = OrderWords & {
  locale: Locale
  offers: Offer[]
  /** The shape that is chosen from the beginning; wide if nothing is said. */
  ratio?: AspectRatio
}

// It outweighs the form itself, so it comes when somebody first touches the form.
const loadOrdering = () => import('./ordering.tsx')

/** Sells: a plain form that posts by itself, and with JavaScript stays on the page until the payment page is known. */
export default function OrderForm(props: OrderFormProps) {
  let form!: HTMLFormElement
  let textarea!: HTMLTextAreaElement
  let alert!: HTMLParagraphElement
  let place!: HTMLDivElement
  let counter: ReturnType<typeof openCounter> | undefined

  const scene = createScene({ form: () => form, textarea: () => textarea })
  const { prompt } = scene
  const [busy, setBusy] = createSignal<Quantity>()
  const [refused, setRefused] = createSignal<string>()
  const [failure, setFailure] = createSignal<string>()
  const [cancelled, setCancelled] = createSignal(false)
  const [isClosed, setClosed] = createSignal(false)

  onMount(() => {
    // From here on the sentences are ours, not the browser's.
    form.noValidate = true
    scene.sync()

    const { cancelled, error } = returnedWith()
    setCancelled(cancelled)
    if (error !== null) fail(error)
    if (cancelled || error !== null) void scene.recall(true)
    else if (remembersDraft()) void scene.recall(false)

    // A page taken back out of the browser's memory still says that it is busy; one that was made anew gets its
    // fields back only now.
    const wake = (event: PageTransitionEvent) => {
      if (event.persisted) {
        setBusy(undefined)
        counter?.leave()
      }
      scene.sync()
    }
    window.addEventListener('pageshow', wake)
    onCleanup(() => window.removeEventListener('pageshow', wake))
  })

  let touched = false
  function touch() {
    if (touched) return
    touched = true
    scene.sync()
    open().catch(() => undefined)
  }

  async function open() {
    const ordering = await loadOrdering()
    counter ??= ordering.openCounter(place, { ...props, onClosed: setClosed })
    return { ...ordering, counter }
  }
  onCleanup(() => counter?.end())

  function complaint(): string | undefined {
    const excess = countCharacters(prompt()) - MAX_PROMPT_CHARACTERS
    if (excess > 0) return count(props.lang, props.text.tooLong, excess)
    return prompt().trim() ? undefined : props.text.empty
  }

  /** A complaint stands until the text it is about changes. */
  const fieldError = () => (refused() === prompt() ? complaint() : undefined)

  function fail(code: string, retryAfterMs?: number) {
    setFailure(orderSentence(props, code, retryAfterMs))
    alert.focus()
  }

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (busy()) return
    setFailure(undefined)
    scene.sync()
    setRefused(prompt())
    if (fieldError()) return textarea.focus()
    if (isClosed()) return counter?.focus()

    const quantity: Quantity = (event.submitter as HTMLButtonElement | null)?.value === '3' ? 3 : 1
    const order = {
      quantity,
      prompt: prompt().trim(),
      locale: props.locale,
      aspectRatio: scene.ratio(),
    }
    setBusy(quantity)
    setCancelled(false)
    scene.keep()
    const ordering = await open().catch(() => null)
    if (!ordering && !navigator.onLine) {
      setBusy(undefined)
      return fail('network_error')
    }
    // The site may have been renewed under an open page; the form can always post by itself.
    if (!ordering) return postForm(form, quantity)
    try {
      const { url } = await ordering.placeOrder({ ...order, ...(await ordering.counter.admit()) })
      location.assign(url)
    } catch (error) {
      setBusy(undefined)
      const known = error instanceof CallError ? error : new CallError('internal_error')
      ordering.counter.leave(known)
      if (isClosed()) return ordering.counter.focus()
      fail(known.code, known.retryAfterMs)
    }
  }

  return (
    <form
      ref={form}
      class="order card"
      method="post"
      action="/api/create-checkout"
      aria-labelledby="order"
      aria-describedby="order-error"
      onSubmit={(event) => void submit(event)}
      onFocusIn={touch}
    >
      <h2 id="order" class="visually-hidden">
        {props.text.title}
      </h2>
      <input type="hidden" name="locale" value={props.locale} />
      <div role="status">
        <Show when={cancelled()}>
          <p class="notice notice--good">
            {props.text.cancelled} {prompt() && props.text.kept}
          </p>
        </Show>
      </div>
      <PromptBox
        lang={props.lang}
        text={props.text}
        prompt={prompt()}
        hasEarlier={scene.earlier() !== undefined}
        error={fieldError()}
        onWrite={scene.write}
        onTake={scene.take}
        onRestore={scene.restore}
        ref={(element) => (textarea = element)}
      />
      <RatioCards text={props.text} first={props.ratio ?? '16:9'} onChoose={scene.keep} />
      <div role="alert">
        <p
          ref={alert}
          id="order-error"
          class="notice notice--bad"
          tabindex="-1"
          hidden={!failure()}
        >
          {failure()}
        </p>
      </div>
      <div class="order__counter" ref={place} />
      <BuyButtons
        offers={props.offers}
        busyText={props.text.busy}
        busy={busy()}
        isClosed={isClosed()}
      />
      <p class="order__fineprint muted">{props.text.fineprint}</p>
    </form>
  )
}
