/** For how long it is known which address began films in the studio. No limit looks back so far. */
export const USAGE_KEPT_MS = 48 * 60 * 60_000
