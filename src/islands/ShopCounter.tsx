import { createEffect, createSignal, onCleanup, onMount, Show } from 'solid-js'

import { CallError } from '#lib/browser/call-error.ts'
import { heartbeat } from '#lib/browser/heartbeat.ts'
import { createHumanCheck, type HumanCheck, type HumanState } from '#lib/browser/human-check.ts'
import { createShopStore, type ShopView } from '#lib/browser/stores/shop.ts'

import { closedSentence } from './closed-sentence.ts'
import type { OrderWords } from './order-sentence.ts'

/** What stands between a form and its order: whether the shop sells, and whether a person is ordering. */
export type Counter = {
  /** What an order has to carry. Throws what stands in its way. */
  admit: () => Promise<{ turnstileToken?: string }>
  /** What an order carried is used up; if it was refused, why. */
  leave: (error?: CallError) => void
  /** Moves to where it says that nothing is sold. */
  focus: () => void
}

export type ShopCounterProps = OrderWords & { onClosed: (isClosed: boolean) => void }

/** Says when nothing is sold and when it will be again, and has the check where the shop asks for one. */
export default function ShopCounter(props: ShopCounterProps & { ref: (counter: Counter) => void }) {
  const store = createShopStore()
  const [shop, setShop] = createSignal<ShopView | null>(null)
  onCleanup(store.$shop.subscribe((view) => setShop(view)))
  const isClosed = () => shop()?.isOpen === false
  const [wasClosed, setWasClosed] = createSignal(false)
  const [human, setHuman] = createSignal<HumanState>()
  let check: HumanCheck | undefined
  let notice!: HTMLParagraphElement
  let place!: HTMLDivElement

  createEffect(() => {
    if (isClosed()) setWasClosed(true)
    props.onClosed(isClosed())
  })

  createEffect(() => {
    const siteKey = shop()?.turnstileSiteKey
    if (siteKey === undefined || check) return
    check = createHumanCheck(place, { siteKey, lang: props.lang })
    onCleanup(check.$state.subscribe((state) => setHuman(state)))
  })
  onCleanup(() => check?.stop())

  async function admit() {
    await store.asked
    if (isClosed()) throw new CallError('shop_closed')
    setWasClosed(false)
    const turnstileToken = await check?.token()
    if (turnstileToken === null) throw new CallError('human_check_failed')
    return turnstileToken === undefined ? {} : { turnstileToken }
  }

  function leave(error?: CallError) {
    if (human() === 'done') check?.again()
    if (error?.code === 'shop_closed' && !isClosed()) store.close(error.retryAfterMs)
  }

  onMount(() => props.ref({ admit, leave, focus: () => notice.focus() }))

  return (
    <>
      <div role="status">
        <p
          ref={notice}
          id="shop-closed"
          class="notice"
          classList={{ 'notice--warn': isClosed(), 'notice--good': !isClosed() }}
          tabindex="-1"
          hidden={!wasClosed()}
        >
          {isClosed() ? closedSentence(props, shop()!, heartbeat.now()) : props.text.shop.open}
        </p>
      </div>
      <div class="order__check" ref={place} hidden={!human() || human() === 'failed'} />
      <Show when={human() === 'failed'}>
        <p class="notice notice--bad cluster" role="alert">
          {props.text.human.failed}
          <button type="button" class="button" onClick={() => check?.again()}>
            {props.text.human.again}
          </button>
        </p>
      </Show>
    </>
  )
}
