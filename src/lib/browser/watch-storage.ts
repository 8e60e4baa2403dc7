/** Tells when another tab changed what is remembered: the key, or null when everything was cleared. */
export function watchStorage(changed: (key: string | null) => void): () => void {
  const hear = (event: StorageEvent) => changed(event.key)
  window.addEventListener('storage', hear)
  return () => window.removeEventListener('storage', hear)
}
