import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** What is asked, and of whom. */
export type Ask = {
  url: string
  method?: string
  headers?: Record<string, string>
  body?: Uint8Array
}

/** What was answered, as it travelled, and how long it took to the last byte. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; ms: number }

const PATIENCE_MS = 30_000

// One at a time, as in a browser that saves a job; a new connection each time would be measured too.
const agent = new Agent({ keepAlive: true })

/** Asks once. Unlike `fetch` it leaves a gzipped answer gzipped. */
export function exchange({ url, method = 'GET', headers, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const length = body && { 'content-length': body.byteLength }
    const asked = request(url, { agent, method, headers: { ...headers, ...length } }, (answer) => {
      const { statusCode: status = 0, headers } = answer
      buffer(answer).then((body) => {
        resolve({ status, headers, body, ms: performance.now() - start })
      }, reject)
    })
    asked.once('error', reject)
    asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error(`${url} did not answer in time.`)))
    asked.end(body)
  })
}
