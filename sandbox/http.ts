import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

import type { Handler } from './router.ts'
import { send } from './reply.ts'

/** A request as the stand-ins see it. */
export type Ask = {
  method: string
  url: URL
  headers: IncomingHttpHeaders
  body: string
}

const MAX_BODY_BYTES = 2_000_000

/** Serves a handler. Closing ends every connection at once, so nothing waits for a browser to let go. */
export async function serve(host: string, port: number, handler: Handler): Promise<Running> {
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    const chunks: Uint8Array[] = []
    let bytes = 0
    request.on('data', (chunk: Uint8Array) => {
      bytes += chunk.byteLength
      if (bytes > MAX_BODY_BYTES) request.destroy()
      else chunks.push(chunk)
    })
    request.on('end', () => {
      const { method = 'GET', headers } = request
      const url = new URL(request.url ?? '/', 'http://sandbox')
      const body = decoded(chunks)
      handler({ method, url, headers, body })
        .then((reply) => send(response, method, reply))
        .catch((error: unknown) => {
          process.stderr.write(`Sandbox: ${error instanceof Error ? error.message : 'failed'}\n`)
          send(response, method, { status: 500, json: { error: 'sandbox' } })
        })
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await listen(server, host, port)
  const { port: given } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy()
      server.close(() => resolve())
    })
  return { url: `http://${host}:${given}`, close }
}

export type Running = { url: string; close: () => Promise<void> }

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}

function decoded(chunks: Uint8Array[]): string {
  const decoder = new TextDecoder()
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
}
