import { asRecord, jsonOf, type Call } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import type { Shelf } from '../shelf.ts'
import { makeFile, type File } from './file.ts'
import { KINDS, type Kind } from './kind.ts'
import { models } from './model.ts'

const STATES = ['in_progress', 'completed', 'error']

/** Makes files in a given state without anybody having ordered them. */
export function makeFiles(files: Shelf<File>, call: Call): Reply {
  const given = asRecord(jsonOf(call)) ?? {}
  const {
    state = 'completed',
    type = 'video',
    count = 1,
    aspectRatio = '16:9',
    finishAfterMs,
  } = given
  const issues: string[] = []
  if (!STATES.includes(String(state))) issues.push(`state must be one of ${STATES.join(', ')}`)
  if (!KINDS.includes(type as Kind)) issues.push(`type must be one of ${KINDS.join(', ')}`)
  if (!Number.isInteger(count) || Number(count) < 1 || Number(count) > 50) {
    issues.push('count must be a whole number from 1 to 50')
  }
  if (aspectRatio !== '16:9' && aspectRatio !== '9:16')
    issues.push('aspectRatio must be 16:9 or 9:16')
  const wait = finishAfterMs ?? null
  if (wait !== null && !(typeof wait === 'number' && wait >= 0 && wait <= 86_400_000)) {
    issues.push('finishAfterMs must be a number from 0 to 86400000')
  }
  if (issues.length > 0) return json(400, { detail: issues.join('; '), issues })

  // What is said to be finished is finished now; what is in progress stays so unless it is told when to end.
  const settled = state === 'in_progress' ? null : 0
  const after = typeof wait === 'number' ? wait : settled
  const portrait = aspectRatio === '9:16'
  const made = Array.from({ length: Number(count) }, () =>
    makeFile({
      kind: type as Kind,
      endsAt: after === null ? null : Date.now() + after,
      ending: state === 'error' ? 'error' : 'completed',
      config: {
        prompt: 'A file made on the try-out page',
        negative_prompt: '',
        seed: 1,
        duration: 8,
        width: portrait ? 720 : 1280,
        height: portrait ? 1280 : 720,
        aspect_ratio: String(aspectRatio),
        generation_config_name: 'google-cloud/veo3-text2video',
        generation_config: { ...models[0] },
        references: [],
      },
    }),
  )
  for (const file of made) files.put(file.id, file)
  return json(200, { files: made.map(({ id }) => ({ id })) })
}
