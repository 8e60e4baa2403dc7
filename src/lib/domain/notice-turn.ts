/** For how long it counts against an address that somebody there has asked to be told of an order. */
export const NOTICE_TURN_MS = 60 * 60_000
