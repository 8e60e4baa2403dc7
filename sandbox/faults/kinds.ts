type Check = (value: unknown) => boolean

const whole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
const text: Check = (value) =>
  typeof value === 'string' && value.length > 0 && value.length <= 2_000
const anything: Check = () => true
const textRecord: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => typeof one === 'string')

const MINUTES_10 = 600_000

/** Every fault of an HTTP call with the parameters it takes. */
export const CALL_FAULTS: Record<string, Record<string, Check>> = {
  // These answer instead of the service, which never acts.
  status: { status: whole(200, 599), body: anything, headers: textRecord },
  html: {},
  empty: {},
  huge: { bytes: whole(1, 64_000_000) },
  redirect: { location: text, status: whole(300, 308) },
  silence: {},
  reset: {},
  // These let the service act and spoil what the caller sees of it.
  delay: { ms: whole(0, MINUTES_10) },
  slow: { everyMs: whole(1, 60_000) },
  truncated: {},
  lost_answer: {},
  act_then_500: { status: whole(500, 599) },
  wrong_types: {},
  wrong_id: {},
  // These belong to one call.
  wrong_amount: { amount: whole(0, 99_999_999), currency: text },
  task_error: {},
  regress: {},
  prose: {},
  truncated_json: {},
  missing_scene: {},
  duplicate_scene: {},
  wrong_numbers: {},
  long_dialogue: {},
  safety_block: {},
  safety_stop: {},
  cut_stream: {},
}

export const WEBHOOK_FAULTS: Record<string, Record<string, Check>> = {
  duplicate: { n: whole(2, 200) },
  drop: {},
  delay: { ms: whole(0, MINUTES_10) },
  reorder: { ms: whole(0, MINUTES_10) },
  bad_signature: {},
}

/** Faults that make sense for one call only. */
export const ONLY_FOR: Record<string, string> = {
  wrong_amount: 'stripe.sessions.create',
  task_error: 'video.create',
  regress: 'video.get',
  prose: 'gemini.generate',
  truncated_json: 'gemini.generate',
  missing_scene: 'gemini.generate',
  duplicate_scene: 'gemini.generate',
  wrong_numbers: 'gemini.generate',
  long_dialogue: 'gemini.generate',
  safety_block: 'gemini.generate',
  safety_stop: 'gemini.generate',
  cut_stream: 'gemini.generate',
}

/** Every fault with the names of its parameters, for people who choose from a list. */
export function parameterNames(): Record<'call' | 'webhook', Record<string, string[]>> & {
  onlyFor: Record<string, string>
} {
  const names = (kinds: Record<string, Record<string, Check>>) =>
    Object.fromEntries(Object.entries(kinds).map(([kind, checks]) => [kind, Object.keys(checks)]))
  return { call: names(CALL_FAULTS), webhook: names(WEBHOOK_FAULTS), onlyFor: ONLY_FOR }
}
