import * as z from 'zod/mini'

export const FILE_TYPES = ['video', 'image', 'audio', 'other'] as const
export const FileType = z.enum(FILE_TYPES)
export type FileType = z.infer<typeof FileType>

/**
 * A generated file as a provider describes it, in our words. `completed` is the only state that has an address;
 * `error` means that the provider gave up, not that it could not be asked.
 */
export type MediaFile = { id: string; type: FileType; createdAt?: string } & (
  | { status: 'pending' | 'processing' }
  | { status: 'completed'; url: string; thumbnailUrl?: string }
  | { status: 'error' }
)

/**
 * Whether an address may be given to a browser to load: https, or http on this very machine while developing.
 * Addresses with a user name in them are refused, since they are made to look like another host.
 */
export function isMediaUrl(text: string, allowLoopback: boolean): boolean {
  const url = /\s/.test(text) ? null : URL.parse(text)
  if (!url || url.username || url.password) return false
  return url.protocol === 'https:' || (allowLoopback && url.protocol === 'http:' && isLoopback(url))
}

/** Whether an address names this very machine. */
export function isLoopback(url: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
}
