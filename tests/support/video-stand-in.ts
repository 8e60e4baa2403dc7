import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'

import { type Listener, type Seen, sendJson, startServer } from './http-server.ts'

type Order = { config: Record<string, unknown> }

/** A small SuperDuperAI of the tests' own, with the real shapes. A test decides when a file is done. */
export async function startVideos() {
  const files = new Map<string, Record<string, unknown>>()
  const submissions: Order[] = []
  const requests: Seen[] = []
  const state = { intercept: null as Listener | null }

  const server = await startServer((seen, response) => {
    requests.push(seen)
    if (seen.method === 'POST') submissions.push(JSON.parse(seen.body) as Order)
    return (state.intercept ?? answer)(seen, response)
  })

  const answer: Listener = ({ method, path }, response) => {
    if (method === 'POST') {
      const file = realFile()
      files.set(file.id, file)
      return sendJson(response, 200, file)
    }
    const file = files.get(path.split('/').at(-1) ?? '')
    return file ? sendJson(response, 200, file) : sendJson(response, 404, { detail: 'Not found' })
  }

  return {
    ...server,
    files,
    submissions,
    requests,
    answer,
    intercept: (listener: Listener | null) => (state.intercept = listener),
    put: (file: Record<string, unknown> & { id: string }) => files.set(file.id, file),
    finish: (id: string) => files.set(id, { ...files.get(id), ...finishedFields(id) }),
    reads: (id: string) => requests.filter((r) => r.method === 'GET' && r.path.endsWith(id)).length,
  }
}

export const videoVariables = (url: string) => ({
  SUPERDUPERAI_URL: url,
  SUPERDUPERAI_TOKEN: 'token-of-the-tests',
})

/** A file in the service's own shape, still being made. */
export function realFile(
  about: Record<string, unknown> = {},
): Record<string, unknown> & { id: string } {
  const id = randomUUID()
  return {
    id,
    url: null,
    thumbnail_url: null,
    type: 'video',
    duration: null,
    video_generation_id: randomUUID(),
    video_generation: { id: randomUUID(), prompt: 'SECRET PROMPT', aspect_ratio: '16:9' },
    tasks: [
      { id: randomUUID(), type: 'video-generation-flow', status: 'in_progress', file_id: id },
    ],
    ...about,
  }
}

export function finishedFields(id: string) {
  return {
    url: `https://cdn.example/generated/${id}.mp4`,
    thumbnail_url: `https://cdn.example/thumbnails/${id}.jpg`,
    tasks: [{ id: randomUUID(), type: 'video-generation-flow', status: 'completed', file_id: id }],
  }
}

/** Ways of answering that are not an answer. */
export const misbehaviours: Record<string, (response: ServerResponse) => void> = {
  'an error page instead of JSON': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>oops</html>')
  },
  'an empty body': (response) => void response.writeHead(200).end(),
  'a body cut short': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
    response.write('{"id":"')
    response.socket?.destroy()
  },
  'a closed connection': (response) => void response.socket?.destroy(),
  'a redirect': (response) =>
    void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  'numbers where words belong': (response) =>
    sendJson(response, 200, { id: 7, url: 9, tasks: 'x' }),
  'another id': (response) => sendJson(response, 200, realFile()),
  'nesting without end': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end('['.repeat(50_000) + ']'.repeat(50_000))
  },
  'a body without end': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(`{"id":"${'x'.repeat(3_000_000)}"}`)
  },
}
