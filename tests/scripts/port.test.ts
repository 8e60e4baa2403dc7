import { createServer } from 'node:net'

import { expect, test } from 'vitest'

import { claimPort, freePort } from '../../scripts/port.ts'

test('says in one line what to do where a port is taken', async () => {
  const port = await freePort()
  await claimPort('127.0.0.1', port, 'PORT')
  const server = createServer().listen(port, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  await expect(claimPort('127.0.0.1', port, 'PORT')).rejects.toThrow(
    `Port ${port} is taken: stop what uses it, or set PORT to another port.`,
  )
  await new Promise((resolve) => server.close(resolve))
})
