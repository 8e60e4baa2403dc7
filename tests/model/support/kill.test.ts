import { beforeEach, describe, expect, test } from 'vitest'

import { type Outside, runMortal } from '../../support/model/kill.ts'
import { openMemoryD1 } from '../../support/model/memory-d1.ts'
import { createVirtualClock } from '../../support/model/virtual-clock.ts'

describe('a process that may be killed', () => {
  const db = openMemoryD1()
  const clock = createVirtualClock()
  let log: string[] = []

  beforeEach(() => {
    db.reset()
    log = []
  })

  const world: Outside & { name: string } = {
    name: 'shop',
    db,
    sleep: clock.sleep,
    fetch: (input) => {
      log.push(`fetched ${input as string}`)
      return Promise.resolve(new Response('ok'))
    },
  }

  const add = (on: D1Database, id: string) =>
    on
      .prepare("INSERT INTO files (id, type, url, completed_at) VALUES (?, 'video', 'u', 1)")
      .bind(id)
  const files = async () => {
    const { results } = await db.prepare('SELECT id FROM files ORDER BY id').all()
    return results.map(({ id }) => id)
  }

  /** Four operations: a statement, a call, a sleep, a batch. */
  async function work({ db, fetch, sleep }: Outside): Promise<string> {
    await add(db, 'a').run()
    log.push('stored')
    const response = await fetch('https://example.test/')
    log.push(await response.text())
    await sleep(1_000)
    log.push('slept')
    await db.batch([add(db, 'b'), add(db, 'c')])
    return 'done'
  }

  test('counts its operations and lives if nobody kills it', async () => {
    const fate = await clock.drive(runMortal(world, null, work))
    expect(fate).toEqual({ ended: 'finished', value: 'done', operations: 4 })
    expect(await files()).toEqual(['a', 'b', 'c'])
  })

  test.each([
    [1, 'before', [], []],
    [1, 'after', ['a'], []],
    [2, 'before', ['a'], ['stored']],
    [2, 'after', ['a'], ['stored', 'fetched https://example.test/']],
    [3, 'before', ['a'], ['stored', 'fetched https://example.test/', 'ok']],
    [3, 'after', ['a'], ['stored', 'fetched https://example.test/', 'ok']],
    [4, 'before', ['a'], ['stored', 'fetched https://example.test/', 'ok', 'slept']],
    [4, 'after', ['a', 'b', 'c'], ['stored', 'fetched https://example.test/', 'ok', 'slept']],
  ] as const)(
    'leaves behind what it did, killed at %i, %s it acted',
    async (at, when, ids, told) => {
      const fate = await clock.drive(runMortal(world, { at, when }, work))
      expect(fate).toEqual({ ended: 'killed', operations: at })
      await clock.advance(60_000)
      expect(await files()).toEqual(ids)
      expect(log).toEqual(told)
    },
  )

  test('hears of nothing more that was on its way when it died', async () => {
    const fate = await clock.drive(
      runMortal(world, { at: 2, when: 'before' }, async ({ db, sleep }) => {
        const asleep = sleep(10).then(() => log.push('woke up'))
        await add(db, 'a').run()
        await asleep
      }),
    )
    expect(fate.ended).toBe('killed')
    await clock.advance(60_000)
    expect([log, await files()]).toEqual([[], []])
  })

  test('fails as its work fails', async () => {
    const twice = async ({ db }: Outside) => {
      await add(db, 'a').run()
      await add(db, 'a').run()
    }
    await expect(runMortal(world, null, twice)).rejects.toThrow('UNIQUE')
  })

  test('keeps the rest of its world', async () => {
    const fate = await runMortal(world, null, ({ name }) => Promise.resolve(name))
    expect(fate).toMatchObject({ value: 'shop' })
  })

  test('leaves nothing in memory, however many are killed', async () => {
    const { promise: nearlyAllAreGone, resolve } = Promise.withResolvers<undefined>()
    let gone = 0
    const registry = new FinalizationRegistry(() => {
      if (++gone === 990) resolve(undefined)
    })
    for (let round = 0; round < 1_000; round++) {
      await runMortal(world, { at: 1, when: 'after' }, async ({ db }) => {
        const memory = new Uint8Array(10_000)
        registry.register(memory, round)
        await add(db, String(round)).run()
        return memory
      })
    }
    // Uses up memory until the collector comes, which it does only for what nobody holds.
    const waste = setInterval(() => new Uint8Array(10_000_000), 1)
    await nearlyAllAreGone
    clearInterval(waste)
  })
})
