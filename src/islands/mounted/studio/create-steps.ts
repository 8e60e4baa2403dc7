import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js'

import { nextFrame } from '#lib/browser/next-frame.ts'

/** How many are added at a time: few enough that the page never stops. */
const STEP = 6

/** A list that grows a few at a time, however many come at once; what is there already follows every change at once. */
export function createSteps<Item>(items: Accessor<readonly Item[]>): Accessor<readonly Item[]> {
  const [limit, setLimit] = createSignal(STEP)
  let end: () => void = () => undefined

  function grow() {
    if (limit() >= items().length) return
    setLimit(limit() + STEP)
    end = nextFrame(grow)
  }

  createEffect(
    on(
      () => items().length,
      () => {
        end()
        end = nextFrame(grow)
      },
    ),
  )
  onCleanup(() => end())
  return () => items().slice(0, limit())
}
