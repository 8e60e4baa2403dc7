/** Acts before the next picture is drawn; in a tab that draws none, a little later all the same. Gives the way to call it off. */
export function nextFrame(act: () => void): () => void {
  if (document.hidden) {
    const timer = setTimeout(act, 16)
    return () => clearTimeout(timer)
  }
  const frame = requestAnimationFrame(act)
  return () => cancelAnimationFrame(frame)
}
