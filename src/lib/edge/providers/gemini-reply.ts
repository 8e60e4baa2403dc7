import * as z from 'zod/mini'

/** https://ai.google.dev/api/generate-content#generatecontentresponse, as far as we read it. */
export const GeminiReply = z.object({
  candidates: z.optional(
    z.array(
      z.object({
        content: z.optional(
          z.object({
            parts: z.optional(
              z.array(z.object({ text: z.optional(z.string()), thought: z.optional(z.boolean()) })),
            ),
          }),
        ),
        finishReason: z.nullish(z.string()),
      }),
    ),
  ),
  promptFeedback: z.optional(z.object({ blockReason: z.optional(z.string()) })),
  usageMetadata: z.optional(
    z.object({
      promptTokenCount: z.optional(z.int()),
      candidatesTokenCount: z.optional(z.int()),
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
  const seconds = parseFloat(delay ?? '')
  return Number.isFinite(seconds) ? Math.min(Math.max(Math.ceil(seconds), 1), 3600) : null
}

/** Reasons to stop that are a refusal: https://ai.google.dev/api/generate-content#FinishReason */
const REFUSALS = /^(SAFETY|RECITATION|BLOCKLIST|PROHIBITED_CONTENT|SPII|IMAGE_SAFETY|LANGUAGE)$/

export function isRefusal(reason: string): boolean {
  return REFUSALS.test(reason)
}
