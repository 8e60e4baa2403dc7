/** What a request has cost its database so far. Rows as D1 bills them, those of indexes included. */
export type Cost = { statements: number; rowsRead: number; rowsWritten: number }

/** The same database, which notes what is done with it: https://developers.cloudflare.com/d1/worker-api/return-object/ */
export function countedDatabase(db: D1Database): { counted: D1Database; cost: Cost } {
  const cost: Cost = { statements: 0, rowsRead: 0, rowsWritten: 0 }
  const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>()

  function note<Row>(result: D1Result<Row>): D1Result<Row> {
    cost.statements++
    cost.rowsRead += result.meta.rows_read
    cost.rowsWritten += result.meta.rows_written
    return result
  }

  function countedStatement(statement: D1PreparedStatement): D1PreparedStatement {
    const counted = Object.assign(Object.create(statement) as D1PreparedStatement, {
      bind: (...values: unknown[]) => countedStatement(statement.bind(...values)),
      run: async () => note(await statement.run()),
      all: async () => note(await statement.all()),
      // D1's own `first` runs the same statement and keeps the cost to itself.
      first: async (column?: string) => {
        const [row] = note(await statement.all()).results
        return row && column !== undefined ? row[column] : (row ?? null)
      },
    })
    originals.set(counted, statement)
    return counted
  }

  const counted = Object.assign(Object.create(db) as D1Database, {
    prepare: (query: string) => countedStatement(db.prepare(query)),
    batch: async (statements: D1PreparedStatement[]) =>
      (await db.batch(statements.map((each) => originals.get(each) ?? each))).map(note),
  })
  return { counted, cost }
}
