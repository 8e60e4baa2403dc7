import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands before the sandbox's Gemini and notes when each answer that has scenes was out: epoch milliseconds. */
export async function startGeminiProxy(target: string) {
  const answeredAt: number[] = []
  const server = createServer((incoming, outgoing) => {
    let body = ''
    incoming.setEncoding('utf8')
    incoming.on('data', (text: string) => (body += text))
    incoming.on('end', () => {
      const { method, headers, url } = incoming
      const onward = request(target + (url ?? ''), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
        answer.on('end', () => {
          if (body.includes('sceneNumber')) answeredAt.push(Date.now())
        })
      })
      onward.on('error', () => outgoing.destroy())
      outgoing.on('close', () => onward.destroy())
      onward.end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    answeredAt,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
