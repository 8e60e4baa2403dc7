import { expect, test } from 'vitest'

import { readText } from '#lib/edge/read-body.ts'

const post = (body: string) => new Request('https://shop.example', { method: 'POST', body })

// Node says that a body is over together with its last bytes, as the standard has it; Workers with the read after them.
test.each([0, 3, 100_000])('a body of %i bytes is read to its last byte', async (size) => {
  const body = 'x'.repeat(size)
  expect(await readText(post(body), 500_000)).toBe(body)
})

test('a body with one byte too many is refused', async () => {
  await expect(readText(post('x'.repeat(500_001)), 500_000)).rejects.toThrow('body_too_large')
})
