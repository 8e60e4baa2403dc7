import { globSync, readFileSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

import { toD1Error } from './d1-error.ts'

type Row = Record<string, unknown>
type Answer = { success: true; results: Row[]; meta: Record<string, unknown> }
type Named = { name: string; sql: string }
type Prepared = { statement: StatementSync; variables: number; reads: boolean }

/** A D1 of this process, with the tables of the migrations and without a socket. */
export type MemoryD1 = D1Database & {
  /** Leaves in the tables what the migrations put there, so that one database serves many tests. */
  reset: () => void
}

/** As few as D1 takes: https://developers.cloudflare.com/d1/platform/limits/ */
const MAX_VARIABLES = 100

/** Acts at once, one call after the other as D1 does, and answers a moment later. */
export function openMemoryD1(migrations = 'migrations/*.sql'): MemoryD1 {
  const sqlite = new DatabaseSync(':memory:', { enableDoubleQuotedStringLiterals: true })
  for (const file of globSync(migrations).sort()) sqlite.exec(readFileSync(file, 'utf8'))

  const prepared = new Map<string, Prepared>()
  const totalChanges = sqlite.prepare('SELECT total_changes() AS count')
  const [begin, commit, rollback] = ['BEGIN', 'COMMIT', 'ROLLBACK'].map((sql) =>
    sqlite.prepare(sql),
  ) as [StatementSync, StatementSync, StatementSync]
  let changesBefore = countChanges()

  function countChanges(): number {
    return totalChanges.get()!['count'] as number
  }

  function prepare(sql: string): Prepared {
    let known = prepared.get(sql)
    if (!known) {
      const variables = countVariables(sql)
      if (variables > MAX_VARIABLES) throw new Error('too many SQL variables: SQLITE_ERROR')
      known = { statement: sqlite.prepare(sql), variables, reads: /^\s*SELECT\b/i.test(sql) }
      prepared.set(sql, known)
    }
    return known
  }

  function execute(sql: string, values: SQLInputValue[]): Answer {
    const { statement, variables, reads } = prepare(sql)
    if (values.length !== variables) {
      throw new Error('Wrong number of parameter bindings for SQL query.')
    }
    const results = statement.all(...values).map(toRow)
    const changesAfter = reads ? changesBefore : countChanges()
    const changes = changesAfter - changesBefore
    changesBefore = changesAfter
    const meta = { duration: 0, changes, changed_db: changes > 0, size_after: 0 }
    return {
      success: true,
      results,
      meta: { ...meta, last_row_id: 0, rows_read: 0, rows_written: changes },
    }
  }

  /** One transaction, as a batch is, and each statement alone. */
  function transact(statements: Statement[]): Answer[] {
    if (statements.length === 0) throw toD1Error(new Error('No SQL statements detected.'))
    if (statements.length > 1) begin.run()
    try {
      const answers = statements.map(({ sql, values }) => execute(sql, values))
      if (statements.length > 1) commit.run()
      return answers
    } catch (error) {
      if (sqlite.isTransaction) rollback.run()
      changesBefore = countChanges()
      throw toD1Error(error)
    }
  }

  class Statement {
    readonly sql: string
    readonly values: SQLInputValue[]

    constructor(sql: string, values: SQLInputValue[] = []) {
      this.sql = sql
      this.values = values
    }

    bind(...values: unknown[]): Statement {
      return new Statement(this.sql, values.map(toInput))
    }

    all(): Promise<Answer> {
      return atOnce(() => transact([this])[0]!)
    }

    run(): Promise<Answer> {
      return this.all()
    }

    first(column?: string): Promise<unknown> {
      return atOnce(() => {
        const [row] = transact([this])[0]!.results
        if (!row) return null
        if (column === undefined) return row
        if (column in row) return row[column]
        throw new Error(`D1_COLUMN_NOTFOUND: Column not found (${column})`)
      })
    }
  }

  const named = (type: string) =>
    sqlite.prepare('SELECT name, sql FROM sqlite_schema WHERE type = ?').all(type) as Named[]
  const kept = named('table').map(({ name }) => ({
    name,
    rows: sqlite.prepare(`SELECT * FROM "${name}"`).all(),
  }))

  function reset(): void {
    sqlite.exec('PRAGMA foreign_keys = OFF')
    // A table may have triggers that let nobody delete from it. To drop the others too would have all be prepared anew.
    const triggers = named('trigger').filter(({ sql }) => /\bDELETE\s+ON\b/i.test(sql))
    for (const { name } of triggers) sqlite.exec(`DROP TRIGGER "${name}"`)
    for (const { name } of named('table')) sqlite.exec(`DELETE FROM "${name}"`)
    for (const { name, rows } of kept) {
      for (const row of rows) {
        const values = Object.values(row)
        const places = values.map(() => '?').join()
        sqlite.prepare(`INSERT INTO "${name}" VALUES (${places})`).run(...values)
      }
    }
    for (const { sql } of triggers) sqlite.exec(sql)
    sqlite.exec('PRAGMA foreign_keys = ON')
    changesBefore = countChanges()
  }

  return {
    prepare: (sql: string) => new Statement(sql),
    batch: (statements: Statement[]) => atOnce(() => transact(statements)),
    /** Each line is a statement, as in D1. */
    exec: (sql: string) =>
      atOnce(() => {
        const lines = sql.trim().split('\n')
        transact(lines.map((line) => new Statement(line)))
        return { count: lines.length, duration: 0 }
      }),
    reset,
  } as unknown as MemoryD1
}

/** Acts now; what came of it is known a moment later. */
function atOnce<Value>(act: () => Value): Promise<Value> {
  return new Promise((resolve) => resolve(act()))
}

/** How many values a statement wants: each `?` is one more than the highest so far, and `?3` is the third. */
function countVariables(sql: string): number {
  let highest = 0
  for (const [, number] of sql.replace(/'[^']*'|--.*/g, '').matchAll(/\?(\d*)/g)) {
    highest = number ? Math.max(highest, Number(number)) : highest + 1
  }
  return highest
}

/** What D1 makes of a value on its way to the database; it refuses what JSON has no word for. */
function toInput(value: unknown): SQLInputValue {
  if (typeof value === 'string' || value === null) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  if (value instanceof Uint8Array) return value
  throw new Error(
    `D1_TYPE_ERROR: Type '${typeof value}' not supported for value '${String(value as bigint)}'`,
  )
}

function toRow(row: Row): Row {
  const plain: Row = {}
  for (const name in row) {
    const value = row[name]
    plain[name] = value instanceof Uint8Array ? Array.from(value) : value
  }
  return plain
}
