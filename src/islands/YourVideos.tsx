import { type Component, createSignal, onMount, Show } from 'solid-js'

import { remembersOrders } from '#lib/browser/generation-key.ts'

import type { YourVideosProps } from './your-videos-props.ts'

/** The orders that this browser remembers. A first-time visitor gets nothing, not even the script that would show them. */
export default function YourVideos(props: YourVideosProps) {
  const [list, setList] = createSignal<Component<YourVideosProps>>()

  onMount(() => {
    if (!remembersOrders()) return
    import('./OrderList.tsx').then(
      (module) => setList(() => module.default),
      () => undefined,
    )
  })

  return <Show when={list()}>{(list) => list()(props)}</Show>
}
