import { withFault } from '../faults/within.ts'
import type { Faults } from '../faults/faults.ts'
import { header, jsonOf, type Call } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import type { Route } from '../http/route.ts'
import type { Settings } from '../settings.ts'
import type { Shelf } from '../shelf.ts'
import type { Timers } from '../timers.ts'
import { parseConfig } from './config.ts'
import { makeFile, statusOf, type File } from './file.ts'
import { models } from './model.ts'
import { readFile } from './read.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export interface VideoParts {
  files: Shelf<File>
  settings: Settings
  timers: Timers
  faults: Faults
  origin: () => string
}

function bounded(call: Call, name: string, otherwise: number, most: number): number {
  const value = Number(call.query.get(name) ?? otherwise)
  return Number.isInteger(value) && value >= 0 ? Math.min(value, most) : otherwise
}

/** The routes of the video API. */
export function videoRoutes({ files, settings, timers, faults, origin }: VideoParts): Route[] {
  function generate(call: Call): Reply {
    const parsed = parseConfig(jsonOf(call))
    if ('refused' in parsed) return parsed.refused
    const { config } = parsed
    // From an image without an image: the file is made, and then its task fails.
    const hopeless =
      config.generation_config['type'] === 'image_to_video' && config.references.length === 0
    const fails =
      hopeless || config.prompt.includes('sandbox-fail') || call.fault?.fault === 'task_error'
    const share = 0.8 + Math.random() * 0.4
    const file = makeFile({
      kind: 'video',
      endsAt: Date.now() + settings.videoMs * share,
      ending: fails ? 'error' : 'completed',
      config,
    })
    files.put(file.id, file)
    return json(200, readFile(file, origin()))
  }

  function get(call: Call): Reply {
    const id = call.params['id'] ?? ''
    if (!UUID.test(id)) {
      const msg = 'Input should be a valid UUID'
      return json(422, { detail: [{ loc: ['path', 'id'], msg, type: 'uuid_parsing' }] })
    }
    const file = files.get(id)
    if (!file) return json(404, { detail: 'File not found' })
    if (file.seenFinished && faults.takeOnly(['regress'], 'video.get', call.path)) {
      return json(200, readFile(file, origin(), 'in_progress'))
    }
    if (statusOf(file) === 'completed') file.seenFinished = true
    return json(200, readFile(file, origin()))
  }

  function list(call: Call): Reply {
    const types = call.query.getAll('types').flatMap((value) => value.split(','))
    let all = files.newestFirst().filter(({ kind }) => types.length === 0 || types.includes(kind))
    if (call.query.get('order') === 'ascendent') all = all.reverse()
    const limit = bounded(call, 'limit', 50, 100)
    const offset = bounded(call, 'offset', 0, 1_000_000)
    const items = all.slice(offset, offset + limit).map((file) => readFile(file, origin()))
    return json(200, { items, total: all.length, limit, offset })
  }

  const listModels = (): Reply =>
    json(200, { items: models, total: models.length, limit: 50, offset: 0, next: null })

  function guarded(method: string, path: string, call: string, act: (call: Call) => Reply): Route {
    return {
      method,
      path,
      call,
      act(received) {
        if (header(received, 'authorization') !== `Bearer ${settings.superduperaiToken}`) {
          return json(
            401,
            { detail: 'Could not validate credentials' },
            { 'www-authenticate': 'Bearer' },
          )
        }
        return withFault(received, timers, () => act(received))
      },
    }
  }

  return [
    guarded('POST', '/api/v1/file/generate-video', 'video.create', generate),
    guarded('GET', '/api/v1/file', 'video.list', list),
    guarded('GET', '/api/v1/file/:id', 'video.get', get),
    guarded('GET', '/api/v1/generation-config', 'video.models', listModels),
  ]
}
