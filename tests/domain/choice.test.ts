import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { MAX_CHOICES } from '#lib/domain/choice.ts'

test('words may be changed as often as a new order in the database says', () => {
  const migration = readFileSync('migrations/0005_delivery.sql', 'utf8')
  expect(/choices_left INTEGER NOT NULL DEFAULT (\d+);/.exec(migration)?.[1]).toBe(`${MAX_CHOICES}`)
})
