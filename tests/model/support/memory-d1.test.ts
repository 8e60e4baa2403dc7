import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { describeD1 } from '../../support/model/d1-facts.ts'
import { openMemoryD1 } from '../../support/model/memory-d1.ts'

describeD1(openMemoryD1)

describe('the D1 in memory', () => {
  const db = openMemoryD1()
  const add = () =>
    db
      .prepare("INSERT INTO files (id, type, url, completed_at) VALUES ('a', 'video', 'b', 1)")
      .run()
  const count = () => db.prepare('SELECT count(*) AS n FROM files').first('n')

  test('acts when it is asked and answers later', async () => {
    const order: string[] = []
    const work = Promise.all([
      add().then(() => order.push('added')),
      count().then((n) => order.push(`counted ${String(n)}`)),
    ])
    order.push('asked')
    await work
    expect(order).toEqual(['asked', 'added', 'counted 1'])
  })

  test('is empty again after a reset, with its triggers', async () => {
    await db.exec(
      "CREATE TRIGGER keep BEFORE DELETE ON files BEGIN SELECT RAISE(ABORT, 'kept'); END",
    )
    for (let round = 0; round < 2; round++) {
      db.reset()
      expect(await count()).toBe(0)
      await add()
      await expect(db.prepare('DELETE FROM files').run()).rejects.toThrow('kept')
    }
  })

  test('keeps what the migrations put there', async () => {
    const until = () => db.prepare('SELECT leased_until FROM sweeps').first('leased_until')
    await db.prepare('UPDATE sweeps SET leased_until = 7').run()
    db.reset()
    expect(await until()).toBe(0)
  })

  test('takes migrations with triggers of several statements', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
    const trigger = 'AFTER INSERT ON a BEGIN INSERT INTO b VALUES (new.n); DELETE FROM a; END;'
    writeFileSync(
      join(folder, '0001_tables.sql'),
      'CREATE TABLE a (n INTEGER) STRICT;\nCREATE TABLE b (n INTEGER) STRICT;',
    )
    writeFileSync(join(folder, '0002_trigger.sql'), `-- moves\nCREATE TRIGGER move\n${trigger}`)
    const other = openMemoryD1(join(folder, '*.sql'))
    rmSync(folder, { recursive: true })
    await other.prepare('INSERT INTO a VALUES (3)').run()
    expect(await other.prepare('SELECT n FROM b').first('n')).toBe(3)
    expect(await other.prepare('SELECT n FROM a').first()).toBeNull()
  })
})
