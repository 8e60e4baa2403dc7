import { randomInt } from 'node:crypto'
import { asRecord } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import type { VideoConfig } from './file.ts'
import { findModel } from './model.ts'

/** What FastAPI answers to a body that does not fit its model. */
function invalid(loc: string[], msg: string, type: string): Reply {
  return json(422, { detail: [{ loc: ['body', ...loc], msg, type }] })
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise
}

/** Checks the body of generate-video; the reply that refuses it, or what to make. */
export function parseConfig(body: unknown): { refused: Reply } | { config: VideoConfig } {
  const given = asRecord(body)
  if (!given)
    return { refused: invalid([], 'Input should be a valid dictionary', 'model_attributes_type') }
  const config = asRecord(given['config'])
  if (!config) return { refused: invalid(['config'], 'Field required', 'missing') }
  const name = config['generation_config_name']
  const at = ['config', 'generation_config_name']
  if (name === undefined) return { refused: invalid(at, 'Field required', 'missing') }
  if (typeof name !== 'string')
    return { refused: invalid(at, 'Input should be a valid string', 'string_type') }
  const prompt = config['prompt'] ?? ''
  if (typeof prompt !== 'string') {
    return {
      refused: invalid(['config', 'prompt'], 'Input should be a valid string', 'string_type'),
    }
  }
  if (prompt.includes('sandbox-refuse')) {
    return {
      refused: invalid(['config', 'prompt'], 'Value error, prompt was refused', 'value_error'),
    }
  }
  const model = findModel(name)
  if (!model) {
    const message = 'Model not found or requires VIP access'
    const errors = [{ field: 'generation_config_name', message }]
    return { refused: json(400, { detail: 'Validation error', errors }) }
  }
  const references = Array.isArray(config['references']) ? (config['references'] as unknown[]) : []
  const ratio = config['aspect_ratio']
  return {
    config: {
      prompt,
      negative_prompt:
        typeof config['negative_prompt'] === 'string' ? config['negative_prompt'] : '',
      seed: numberOr(config['seed'], randomInt(1_000_000)),
      duration: numberOr(config['duration'], 5.0),
      width: numberOr(config['width'], 1280),
      height: numberOr(config['height'], 720),
      // Only at the top level: what is nested under params is dropped, as it is upstream.
      aspect_ratio: typeof ratio === 'string' ? ratio : null,
      generation_config_name: name,
      generation_config: { ...model },
      references,
    },
  }
}
