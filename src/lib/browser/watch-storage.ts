/** Tells when another tab changed what is remembered: the key, or null when everything was cleared. */
export function watchStorage(changed: (key: string | null) => void): () => void {
  const hear = (event: StorageEvent) => changed(event.key)
  const abort = new AbortController()
  window.addEventListener('storage', hear, { signal: abort.signal })
  return () => abort.abort()
}
