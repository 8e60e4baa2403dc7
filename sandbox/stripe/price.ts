export interface Price {
  id: string
  object: 'price'
  active: boolean
  billing_scheme: 'per_unit'
  created: number
  currency: string
  livemode: false
  lookup_key: null
  metadata: Record<string, string>
  nickname: string
  product: string
  recurring: null
  type: 'one_time'
  unit_amount: number
  unit_amount_decimal: string
}

function price(id: string, nickname: string, cents: number): Price {
  return {
    id,
    object: 'price',
    active: true,
    billing_scheme: 'per_unit',
    created: 1_790_000_000,
    currency: 'usd',
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname,
    product: id.replace('price_', 'prod_'),
    recurring: null,
    type: 'one_time',
    unit_amount: cents,
    unit_amount_decimal: String(cents),
  }
}

/** What the sandbox account sells: its owner's price list, kept apart from the site's own on purpose. */
export const prices = new Map(
  [price('price_single', 'One AI video', 499), price('price_triple', 'Three AI videos', 1_199)].map(
    (one) => [one.id, one] as const,
  ),
)
