/** What the address says of a buyer who was sent back: by the payment page, or by a form post that failed. */
export type Return = { cancelled: boolean; error: string | null }

/** Reads that and takes it out of the address, so that a reload or a shared link does not say it again. */
export function returnedWith(): Return {
  const url = new URL(location.href)
  const cancelled = url.searchParams.has('cancelled')
  const error = url.searchParams.get('error')
  if (cancelled || error !== null) {
    url.searchParams.delete('cancelled')
    url.searchParams.delete('error')
    history.replaceState(history.state, '', url)
  }
  return { cancelled, error }
}
