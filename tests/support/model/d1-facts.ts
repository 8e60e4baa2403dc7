import { beforeAll, describe, expect, test } from 'vitest'

/**
 * What D1 does with the tables of the migrations, as far as the order's code relies on it. The suite runs over the D1
 * that Cloudflare gives out for tests and over the one in memory, so the second is like the first.
 */
export function describeD1(open: () => D1Database): void {
  describe('D1', () => {
    let db: D1Database
    const messageOf = (work: Promise<unknown>) => work.then(() => 'no error', String)

    beforeAll(async () => {
      db = open()
      await db.exec(
        [
          'CREATE TABLE parents (id TEXT PRIMARY KEY, n INTEGER NOT NULL CHECK (n > 0)) STRICT',
          'CREATE TABLE children (parent TEXT NOT NULL REFERENCES parents (id) ON DELETE CASCADE) STRICT',
          'CREATE TABLE ledger (line TEXT) STRICT',
          "CREATE TRIGGER no_deletion BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'append only'); END",
          'CREATE TRIGGER line AFTER INSERT ON parents BEGIN INSERT INTO ledger VALUES (new.id); END',
        ].join('\n'),
      )
    })

    test('has the tables of the migrations', async () => {
      expect((await db.prepare('SELECT * FROM generations').all()).results).toEqual([])
    })

    test('gives the rows of RETURNING, and counts what changed, triggers and cascades included', async () => {
      const added = await db.prepare("INSERT INTO parents VALUES ('a', 1) RETURNING *").all()
      expect(added.success).toBe(true)
      expect(added.results).toStrictEqual([{ id: 'a', n: 1 }])
      expect(added.meta.changes).toBe(2)
      await db.prepare("INSERT INTO children VALUES ('a'), ('a')").run()
      const change = (sql: string) => db.prepare(sql).run()
      expect((await change("DELETE FROM parents WHERE id = 'a'")).meta.changes).toBe(3)
      expect((await change("DELETE FROM parents WHERE id = 'a'")).meta.changes).toBe(0)
      expect((await change('SELECT * FROM ledger')).meta.changes).toBe(0)
      expect(await db.prepare('SELECT * FROM children').first()).toBeNull()
    })

    test('runs a batch as one transaction', async () => {
      const add = db.prepare('INSERT INTO parents VALUES (?1, ?2)')
      const batch = db.batch([add.bind('b', 1), add.bind('c', 1), add.bind('b', 1)])
      expect(await messageOf(batch)).toContain('UNIQUE constraint failed: parents.id')
      expect(await db.prepare('SELECT id FROM parents').all()).toMatchObject({ results: [] })
      const [first, second] = await db.batch<{ id: string }>([
        add.bind('b', 1),
        db.prepare('SELECT id FROM parents'),
      ])
      expect(first?.results).toEqual([])
      expect(second?.results).toEqual([{ id: 'b' }])
      await db.prepare("DELETE FROM parents WHERE id = 'b'").run()
    })

    test('refuses a batch of nothing', async () => {
      expect(await messageOf(db.batch([]))).toBe('Error: D1_ERROR: No SQL statements detected.')
    })

    test.each([
      ["'x', NULL", 'NOT NULL constraint failed: parents.n', 'NOTNULL'],
      ["'x', 0", 'CHECK constraint failed: n > 0', 'CHECK'],
      ["'x', 1.5", 'cannot store REAL value in INTEGER column parents.n', 'DATATYPE'],
      ["'x', 'one'", 'cannot store TEXT value in INTEGER column parents.n', 'DATATYPE'],
    ])('refuses the row (%s)', async (row, message, code) => {
      expect(await messageOf(db.prepare(`INSERT INTO parents VALUES (${row})`).run())).toBe(
        `Error: D1_ERROR: ${message}: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_${code})`,
      )
    })

    test('holds foreign keys and what a trigger forbids', async () => {
      const orphan = db.prepare("INSERT INTO children VALUES ('nobody')").run()
      expect(await messageOf(orphan)).toContain('FOREIGN KEY constraint failed')
      await db.prepare("INSERT INTO ledger VALUES ('first')").run()
      expect(await messageOf(db.prepare('DELETE FROM ledger').run())).toBe(
        'Error: D1_ERROR: append only: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_TRIGGER)',
      )
    })

    test('takes numbers as such, booleans as 0 and 1, and what is no number as NULL', async () => {
      const bound = (value: unknown) =>
        db.prepare('SELECT ?1 AS value, typeof(?1) AS type').bind(value).first()
      expect(await bound(3)).toStrictEqual({ value: 3, type: 'real' })
      expect(await bound(true)).toStrictEqual({ value: 1, type: 'real' })
      expect(await bound(NaN)).toStrictEqual({ value: null, type: 'null' })
      expect(await bound(new Uint8Array([1, 2]))).toStrictEqual({ value: [1, 2], type: 'blob' })
    })

    test.each([undefined, 1n, () => 1])('refuses to bind %s, at once', (value) => {
      expect(() => db.prepare('SELECT ?1').bind(value)).toThrow(
        `D1_TYPE_ERROR: Type '${typeof value}' not supported`,
      )
    })

    test('wants as many values as the statement has places, 100 at most', async () => {
      const wrong = 'Error: D1_ERROR: Wrong number of parameter bindings for SQL query.'
      const select = (sql: string, ...values: unknown[]) =>
        messageOf(
          db
            .prepare(sql)
            .bind(...values)
            .all(),
        )
      expect(await select("SELECT ?2, ?1, '?3' -- ?4", 1, 2)).toBe('no error')
      expect(await select('SELECT ?1, ?2', 1)).toBe(wrong)
      expect(await select('SELECT ?1', 1, 2)).toBe(wrong)
      const places = (count: number) => `SELECT ${Array<string>(count).fill('?').join()}`
      expect(await select(places(100), ...Array<number>(100).fill(1))).toBe('no error')
      expect(await select(places(101), ...Array<number>(101).fill(1))).toContain(
        'too many SQL variables',
      )
    })

    test('gives the first row, or a column of it, or null', async () => {
      const two = db.prepare('SELECT value AS v FROM json_each(?) ORDER BY 1').bind('[1, 2]')
      expect(await two.first()).toStrictEqual({ v: 1 })
      expect(await two.first('v')).toBe(1)
      expect(await messageOf(two.first('w'))).toBe(
        'Error: D1_COLUMN_NOTFOUND: Column not found (w)',
      )
      expect(await db.prepare('SELECT 1 AS v WHERE false').first('v')).toBeNull()
    })

    test('says of SQL what is wrong with it when it runs, not before', async () => {
      const statement = db.prepare('SELECT * FROM nowhere')
      expect(await messageOf(statement.all())).toBe(
        'Error: D1_ERROR: no such table: nowhere: SQLITE_ERROR',
      )
    })
  })
}
