/** Calls once, when an element first comes into view; at once where the browser cannot tell. Gives the way to stop. */
export function whenSeen(element: Element, see: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    see()
    return () => undefined
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    see()
  })
  observer.observe(element)
  return () => observer.disconnect()
}
