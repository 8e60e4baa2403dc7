import { Show, createSignal, onCleanup, onMount } from 'solid-js'

import { CallError } from '#lib/browser/call-error.ts'
import type { Locale } from '#lib/domain/locale.ts'
import { MAX_PROMPT_CHARACTERS, countCharacters } from '#lib/domain/prompt-length.ts'
import type { Quantity } from '#lib/domain/product.ts'
import type { AspectRatio } from '#lib/domain/prompt.ts'
import type { Offer } from '#lib/i18n/offer.ts'
import { count } from '#lib/i18n/text.ts'

import BuyButtons from './BuyButtons.tsx'
import PromptBox from './PromptBox.tsx'
import RatioCards from './RatioCards.tsx'
import { type OrderWords, orderSentence } from './order-sentence.ts'
import { postForm } from './post-form.ts'
import { returnedWith } from './returned-with.ts'

export type OrderFormProps = OrderWords & { locale: Locale; offers: Offer[] }

// What checks replies and memory outweighs the form itself, so it comes when somebody first touches the form.
const loadDraft = () => import('#lib/browser/draft.ts')
const loadOrdering = () => import('#lib/browser/place-order.ts')

/** Sells: a plain form that posts by itself, and with JavaScript stays on the page until the payment page is known. */
export default function OrderForm(props: OrderFormProps) {
  let form!: HTMLFormElement
  let textarea!: HTMLTextAreaElement
  let alert!: HTMLParagraphElement

  const [prompt, setPrompt] = createSignal('')
  const [earlier, setEarlier] = createSignal('')
  const [busy, setBusy] = createSignal<Quantity>()
  const [fieldError, setFieldError] = createSignal<string>()
  const [failure, setFailure] = createSignal<string>()
  const [cancelled, setCancelled] = createSignal(false)

  const ratio = () => new FormData(form).get('aspectRatio') as AspectRatio

  onMount(() => {
    // From here on the sentences are ours, not the browser's.
    form.noValidate = true
    setPrompt(textarea.value)

    const { cancelled, error } = returnedWith()
    setCancelled(cancelled)
    if (error !== null) fail(error)
    if (cancelled || error !== null) void recall(true)

    // A page taken back out of the browser's memory still says that it is busy.
    const wake = (event: PageTransitionEvent) => {
      if (event.persisted) setBusy(undefined)
    }
    window.addEventListener('pageshow', wake)
    onCleanup(() => window.removeEventListener('pageshow', wake))
  })

  let touched = false
  function touch() {
    if (touched) return
    touched = true
    void recall(false)
    loadOrdering().catch(() => undefined)
  }

  /** Puts the kept text back for who was sent back, and offers it to who merely came again. */
  async function recall(wasSentBack: boolean) {
    const draft = await loadDraft()
      .then(({ readDraft }) => readDraft())
      .catch(() => null)
    if (!draft || prompt()) return
    if (!wasSentBack) {
      setEarlier(draft.prompt)
      return
    }
    const card = form.querySelector<HTMLInputElement>(`[value="${draft.aspectRatio}"]`)
    if (card) card.checked = true
    write(draft.prompt)
  }

  function keep() {
    const draft = { prompt: prompt(), aspectRatio: ratio() }
    if (!draft.prompt.trim()) return
    loadDraft()
      .then(({ writeDraft }) => writeDraft(draft))
      .catch(() => undefined)
  }

  function write(text: string) {
    if (textarea.value !== text) textarea.value = text
    setPrompt(text)
    setFieldError(undefined)
    keep()
  }

  function take(example: string) {
    const isOwn = !props.text.exampleList.some(({ text }) => text === prompt())
    if (isOwn && prompt().trim()) setEarlier(prompt())
    write(example)
  }

  function restore() {
    write(earlier())
    setEarlier('')
    textarea.focus()
  }

  function complaint(): string | undefined {
    const excess = countCharacters(prompt()) - MAX_PROMPT_CHARACTERS
    if (excess > 0) return count(props.lang, props.text.tooLong, excess)
    return prompt().trim() ? undefined : props.text.empty
  }

  function fail(code: string, retryAfterMs?: number) {
    setFailure(orderSentence(props, code, retryAfterMs))
    alert.focus()
  }

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (busy()) return
    setFailure(undefined)
    setFieldError(complaint())
    if (fieldError()) return textarea.focus()

    const quantity: Quantity = (event.submitter as HTMLButtonElement | null)?.value === '3' ? 3 : 1
    const order = {
      quantity,
      prompt: prompt().trim(),
      locale: props.locale,
      aspectRatio: ratio(),
    }
    setBusy(quantity)
    setCancelled(false)
    keep()
    const ordering = await loadOrdering().catch(() => null)
    // The site may have been renewed under an open page; the form can always post by itself.
    if (!ordering) return postForm(form, quantity)
    try {
      location.assign(await ordering.placeOrder(order))
    } catch (error) {
      setBusy(undefined)
      const known = error instanceof CallError ? error : new CallError('internal_error')
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
      onSubmit={submit}
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
        earlier={earlier()}
        error={fieldError()}
        onWrite={write}
        onTake={take}
        onRestore={restore}
        ref={(element) => (textarea = element)}
      />
      <RatioCards text={props.text} onChoose={keep} />
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
      <BuyButtons offers={props.offers} busyText={props.text.busy} busy={busy()} />
      <p class="order__fineprint muted">{props.text.fineprint}</p>
    </form>
  )
}
