import * as z from 'zod/mini'

import type { ErrorCode } from '../../contract/error-code.ts'
import type { StudioEvent, StudioPhase, StudioProgress } from '../../contract/run-studio.ts'
import { logProblem } from '../log.ts'
import type { Writer, WriterVideo, Written } from '../providers/writer.ts'
import { INSTRUCTIONS, withComplaints } from './prompts.ts'
import { clipAnswer, jsonIn } from './read-answer.ts'
import { StudioFailure } from './studio-failure.ts'

/** What one call is to bring. `repair` puts right what needs no guess; `check` gives the rules that are still broken. */
export type Question<Answer> = {
  call: StudioPhase
  batch?: number
  prompt: string
  video?: WriterVideo
  schema: z.ZodMiniType<Answer>
  repair?: (answer: unknown) => unknown
  check?: (answer: Answer) => string[]
}

/** What a run needs of the outside. */
export type StudioEnvironment = {
  writer: Writer
  now: () => number
  random: () => number
  /** Ends early, and throws, when the run is ended. */
  sleep: (ms: number) => Promise<void>
  signal: AbortSignal
}

/** How often a writer that is busy or fails is asked again, and how long all of that may take. */
const MAX_REPEATS = 3
const FIRST_PAUSE_MS = 1_000
const MAX_PAUSE_MS = 30_000
/** How often an answer that breaks the rules is asked for again. */
const MAX_SECOND_ASKS = 1

/** Asks until there is an answer that keeps the rules. Tells of each call, and of each pause before the next. */
export async function* askWriter<Answer>(
  { writer, now, random, sleep, signal }: StudioEnvironment,
  question: Question<Answer>,
  progress: StudioProgress,
): AsyncGenerator<StudioEvent, Answer> {
  const { $schema: _, ...schema } = z.toJSONSchema(question.schema) as Record<string, unknown>
  let complaints: string[] = []
  let repeats = 0
  for (let attempt = 1; ; attempt++) {
    const prompt = withComplaints(question.prompt, complaints)
    const begun = now()
    const { video } = question
    const written = await writer.write({
      ...{ instructions: INSTRUCTIONS, prompt, schema, signal },
      ...(video && { video }),
    })
    const judged = judge(question, schema, written)
    yield { event: 'log', data: logOf(question, attempt, now() - begun, prompt, written, judged) }
    if (judged.code === null) return judged.answer
    if (written.outcome === 'rejected') {
      logProblem('writer_rejected', { status: written.status, reason: written.reason })
    }
    if (isAnswerAtFault(judged.code)) {
      complaints = judged.complaints
      if (attempt - repeats > MAX_SECOND_ASKS) throw new StudioFailure(judged.code)
      continue
    }
    const asked = written.outcome === 'busy' ? (written.retryAfterSeconds ?? 0) * 1_000 : 0
    const mayRepeat = judged.code === 'writer_busy' || judged.code === 'writer_unavailable'
    if (!mayRepeat || repeats === MAX_REPEATS || asked > MAX_PAUSE_MS) {
      throw new StudioFailure(judged.code, asked || undefined)
    }
    const backoff = FIRST_PAUSE_MS * 2 ** repeats * (1 + random() * 0.3)
    const retryInMs = Math.round(Math.max(asked, backoff))
    repeats += 1
    const waiting = { code: judged.code, attempt: repeats, retryInMs }
    yield { event: 'progress', data: { ...progress, waiting } }
    await sleep(retryInMs)
    yield { event: 'progress', data: progress }
  }
}

type Judged<Answer> = { code: null; answer: Answer } | { code: ErrorCode; complaints: string[] }

/** Whether an answer is what was asked for; if not, the code of why, and what to tell its writer. */
function judge<Answer>(
  { schema, repair, check }: Question<Answer>,
  json: Record<string, unknown>,
  written: Written,
): Judged<Answer> {
  if (written.outcome !== 'written') return { code: FAILURES[written.outcome], complaints: [] }
  const found = jsonIn(written.text)
  if (found === undefined) return { code: 'writer_unreadable', complaints: [UNREADABLE] }
  const clipped = clipAnswer(found, json)
  const parsed = schema.safeParse(repair ? repair(clipped) : clipped)
  if (!parsed.success) {
    const complaints = parsed.error.issues.slice(0, 10).map(complaintOf)
    return { code: 'writer_broke_rules', complaints }
  }
  const broken = check?.(parsed.data) ?? []
  if (broken.length > 0) return { code: 'writer_broke_rules', complaints: broken }
  return { code: null, answer: parsed.data }
}

/** What is wrong with a field, in words that a writer can act on. */
function complaintOf(issue: z.core.$ZodIssue): string {
  const { path, code, expected, minimum, maximum } = issue as typeof issue & {
    expected?: string
    minimum?: number
    maximum?: number
  }
  const told = [
    code.replaceAll('_', ' '),
    expected && `expected ${expected}`,
    minimum !== undefined && `at least ${minimum}`,
    maximum !== undefined && `at most ${maximum}`,
  ]
  return `${path.map(String).join('.')}: ${told.filter(Boolean).join(', ')}`
}

const UNREADABLE = 'The answer was not whole JSON. Answer with JSON alone, and say less.'

const FAILURES: Record<Exclude<Written['outcome'], 'written'>, ErrorCode> = {
  refused: 'writer_refused',
  busy: 'writer_busy',
  rejected: 'writer_rejected',
  video_unavailable: 'video_unavailable',
  failed: 'writer_unavailable',
  silent: 'writer_timed_out',
}

function isAnswerAtFault(code: ErrorCode): boolean {
  return code === 'writer_unreadable' || code === 'writer_broke_rules'
}

function logOf(
  { call, batch }: Pick<Question<unknown>, 'call' | 'batch'>,
  attempt: number,
  durationMs: number,
  prompt: string,
  written: Written,
  { code }: Pick<Judged<unknown>, 'code'>,
): Extract<StudioEvent, { event: 'log' }>['data'] {
  const { promptTokens, replyTokens } = 'promptTokens' in written ? written : {}
  return {
    call,
    ...(batch !== undefined && { batch }),
    attempt,
    durationMs,
    sentBytes: byteLength(prompt),
    receivedBytes: written.outcome === 'written' ? byteLength(written.text) : 0,
    ...(promptTokens !== undefined && { promptTokens }),
    ...(replyTokens !== undefined && { replyTokens }),
    outcome: code ?? 'ok',
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength
}
