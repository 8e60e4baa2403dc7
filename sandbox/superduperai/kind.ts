/** What a file may be. */
export const KINDS = ['video', 'image', 'audio', 'voiceover', 'music', 'text'] as const
export type Kind = (typeof KINDS)[number]
