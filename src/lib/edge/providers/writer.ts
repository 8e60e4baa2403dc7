/** What a writer is asked: to answer in JSON of this schema, about a script in the prompt or a video. */
export type WriterCall = {
  instructions: string
  prompt: string
  /** JSON Schema (https://json-schema.org/draft/2020-12). */
  schema: Record<string, unknown>
  video?: WriterVideo
  /** Ends the call, and with it what it costs. */
  signal: AbortSignal
}

/** A video to look at, or a part of it. */
export type WriterVideo = { url: string; startSeconds?: number; endSeconds?: number }

export type Usage = { promptTokens?: number; replyTokens?: number }

/** What came of one call. Nothing is thrown, except that a call that was ended throws its signal's reason. */
export type Written =
  | ({ outcome: 'written'; text: string } & Usage)
  /** It will not write about this. */
  | ({ outcome: 'refused' } & Usage)
  /** It cannot now; how long to leave it alone, where it says. */
  | { outcome: 'busy'; retryAfterSeconds: number | null }
  /** It does not accept the call: the key, the model or the schema. */
  | { outcome: 'rejected'; status: number; reason: string }
  | { outcome: 'video_unavailable' }
  /** It failed, broke off, or said what it never should. */
  | { outcome: 'failed'; status: number | null }
  | { outcome: 'silent' }

/** Whoever turns a script or a video into the answer of a schema. */
export type Writer = {
  write: (call: WriterCall) => Promise<Written>
}
