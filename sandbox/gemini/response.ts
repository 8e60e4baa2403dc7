const PIECES = 8

const tokens = (text: string): number => Math.ceil(text.length / 4)

/** What the model says, and why it stopped. */
export interface Written {
  text: string
  finishReason: string
}

/** A GenerateContentResponse; all of a stream but the last have no reason to finish. */
export function response(model: string, prompt: string, written: Written, piece?: string) {
  const { text, finishReason } = written
  return {
    candidates: [
      {
        content: { parts: [{ text: piece ?? text }], role: 'model' },
        ...(finishReason === '' ? {} : { finishReason }),
        index: 0,
      },
    ],
    usageMetadata: {
      promptTokenCount: tokens(prompt),
      candidatesTokenCount: tokens(text),
      totalTokenCount: tokens(prompt) + tokens(text),
    },
    modelVersion: model,
    responseId: 'sandbox',
  }
}

/** A prompt that was refused has no candidates. */
export const blocked = (model: string, prompt: string) => ({
  promptFeedback: { blockReason: 'SAFETY' },
  usageMetadata: { promptTokenCount: tokens(prompt), totalTokenCount: tokens(prompt) },
  modelVersion: model,
  responseId: 'sandbox',
})

/** The same as a stream of responses, in about eight pieces. */
export function pieces(model: string, prompt: string, { text, finishReason }: Written) {
  // By characters, so that none is cut in two.
  const all = Array.from(text)
  const size = Math.max(1, Math.ceil(all.length / PIECES))
  const starts = Array.from({ length: Math.ceil(all.length / size) }, (_, index) => index * size)
  return starts.map((at) => {
    const end = at + size
    const last = end >= all.length
    const soFar = { text: all.slice(0, end).join(''), finishReason: last ? finishReason : '' }
    return response(model, prompt, soFar, all.slice(at, end).join(''))
  })
}
