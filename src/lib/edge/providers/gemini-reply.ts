import * as z from 'zod/mini'

import { boundedWait } from '../fetch-json.ts'

const Part = z.object({ text: z.nullish(z.string()), thought: z.nullish(z.boolean()) })
const Candidate = z.object({
  content: z.nullish(z.object({ parts: z.nullish(z.array(Part)) })),
  finishReason: z.nullish(z.string()),
})
/** https://ai.google.dev/api/generate-content#generatecontentresponse, as far as we read it. Null says nothing. */
export const GeminiReply = z.object({
  candidates: z.nullish(z.array(Candidate)),
  promptFeedback: z.nullish(z.object({ blockReason: z.nullish(z.string()) })),
  usageMetadata: z.nullish(
    z.object({
      promptTokenCount: z.nullish(z.int()),
      candidatesTokenCount: z.nullish(z.int()),
    }),
  ),
})
export type GeminiReply = z.infer<typeof GeminiReply>

/** https://ai.google.dev/gemini-api/docs/troubleshooting */
export const GeminiFailure = z.object({
  error: z.object({
    message: z.optional(z.string()),
    status: z.optional(z.string()),
    details: z.optional(z.array(z.looseObject({}))),
  }),
})

/** How long Google asks to be left alone: its details hold a `RetryInfo`, with seconds as text. */
export function retryDelaySeconds(failure: unknown): number | null {
  const details = GeminiFailure.safeParse(failure).data?.error.details ?? []
  const delay = details.map(({ retryDelay }) => retryDelay).find((each) => typeof each === 'string')
  return boundedWait(parseFloat(delay ?? ''))
}

/** Reasons to stop that are a refusal: https://ai.google.dev/api/generate-content#FinishReason */
const REFUSALS = /^(SAFETY|RECITATION|BLOCKLIST|PROHIBITED_CONTENT|SPII|IMAGE_SAFETY|LANGUAGE)$/

export function isRefusal(reason: string): boolean {
  return REFUSALS.test(reason)
}
