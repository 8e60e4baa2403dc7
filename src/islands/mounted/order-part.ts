import type { JSX } from 'solid-js'

import type { Ready } from './status-sentences.ts'

/** What an order's own page has beyond what is shown to all: beside how it stands, and below what was ordered. */
export type OrderPart = 'standing' | 'record'

/** How such a part looks before what it is made of is loaded, if the page was drawn before it came. */
export type FirstLook = (part: OrderPart, view: Ready) => JSX.Element
