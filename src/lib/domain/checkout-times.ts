/**
 * How long a buyer has to pay: Stripe's least is half an hour. Until then the order takes a place of the day's, so it is
 * not left open for Stripe's usual day.
 */
export const SESSION_MS = 45 * 60_000

/** For how long it counts against an address that somebody there has ordered. */
export const TURN_MS = 60_000
