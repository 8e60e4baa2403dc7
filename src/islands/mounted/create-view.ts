import { type Accessor, createSignal, onCleanup } from 'solid-js'

type Store<Value> = {
  get: () => Value
  subscribe: (hear: (value: Value) => void) => () => void
}

/** What a store says, as Solid reads it, for as long as the component lives. A component keeps its store for good. */
export function createView<Value>(store: () => Store<Value>): Accessor<Value> {
  const source = store()
  const [view, setView] = createSignal(source.get())
  onCleanup(source.subscribe((value) => setView(() => value)))
  return view
}
