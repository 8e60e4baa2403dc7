import type { StoredGeneration } from '#lib/browser/stored-generation.ts'
import type { Known } from '#lib/browser/status-view.ts'
import type { GenerationVideo, TimelineEvent } from '#lib/contract/get-generation.ts'
import { MONEY_EVENTS } from '#lib/domain/order-money.ts'

export const SESSION_ID = 'cs_test_a1B2c3D4e5F6'
export const PROMPT =
  'A red fox crosses a frozen lake at dawn, its breath white in the cold. Somewhere a bell. It stops, listens and says: “Not yet.”'

const MINUTE_MS = 60_000
/** Half past eight in the evening, by this browser's clock. */
const BORN_AT = new Date(2026, 10, 3, 20, 30).getTime()

/** So many minutes after the order. */
const at = (minutes: number) => new Date(BORN_AT + minutes * MINUTE_MS).toISOString()

/** Drawn nights in the two shapes of a video. */
export const WIDE = `${location.origin}/wide.svg`
export const TALL = `${location.origin}/tall.svg`

export const FILE_IDS = [
  'f0a1b2c3-d4e5-4f60-8a9b-0c1d2e3f4a5b',
  '1b2c3d4e-5f60-4a7b-9c8d-7e6f5a4b3c2d',
  '2c3d4e5f-6071-4b8c-8d9e-0f1a2b3c4d5e',
] as const

export function working(index: number): GenerationVideo {
  return { fileId: FILE_IDS[index]!, status: 'processing', type: 'video' }
}

export function finished(index: number, thumbnailUrl = WIDE): GenerationVideo {
  return {
    ...{ fileId: FILE_IDS[index]!, status: 'completed', type: 'video', thumbnailUrl },
    url: `${location.origin}/nothing.mp4`,
  }
}

export function failed(index: number): GenerationVideo {
  return {
    fileId: FILE_IDS[index]!,
    status: 'error',
    type: 'video',
    error: { code: 'video_failed' },
  }
}

/** What is known of an order of three videos that is paid and being made, but for what a specimen says. */
export function known(about: Partial<Known> = {}): Known {
  return {
    ...{ status: 'processing', progress: 40, seenAt: BORN_AT, pollAfterMs: null },
    videos: [finished(0), working(1), working(2)],
    ...{ videoCount: 3, prompt: PROMPT, createdAt: at(0) },
    typical: { medianMs: 2.5 * MINUTE_MS, p90Ms: 6 * MINUTE_MS },
    timeline: ledger('authorised'),
    ...about,
  }
}

const money = (amount: number) => ({ amount, currency: 'usd' })

/** An order's ledger: its beginning, and these events after it. */
export function ledger(...types: (TimelineEvent['type'] | TimelineEvent)[]): TimelineEvent[] {
  const told = types.map((event, index): TimelineEvent => {
    if (typeof event !== 'string') return event
    return {
      ...{ at: at(index + 1), type: event },
      ...(MONEY_EVENTS.includes(event) && money(1199)),
    }
  })
  return [{ at: at(0), type: 'created', ...money(1199) }, ...told]
}

/** Orders as a browser remembers them. */
export const ORDERED: Partial<StoredGeneration>[] = [
  { status: 'pending', videos: [] },
  { status: 'processing' },
  { status: 'completed', videos: [finished(0)], prompt: `${PROMPT} ${PROMPT}` },
  { status: 'error', videos: [failed(0)] },
]

export function rememberedOrder(about: Partial<StoredGeneration>): StoredGeneration {
  return {
    ...{ generationId: SESSION_ID, sessionId: SESSION_ID, prompt: PROMPT, videoCount: 1 },
    ...{ createdAt: at(0), fileIds: [], status: 'processing', progress: 0, videos: [working(0)] },
    ...{ pollAfterMs: null, seenAt: BORN_AT },
    ...about,
  }
}
