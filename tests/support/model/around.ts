/** Does something about an operation of the outside: lets it act by `act`, in its own time, or does not. */
export type Around = <Value>(act: () => Promise<Value>) => Promise<Value>

/** A `fetch` each of whose calls goes through `around`. */
export function aroundFetch(inner: typeof fetch, around: Around): typeof fetch {
  return (input, init) => around(() => inner(input, init))
}

/** A D1 each of whose round trips goes through `around`. A batch is one. */
export function aroundD1(inner: D1Database, around: Around): D1Database {
  return {
    prepare: (sql: string) => new StatementAround(inner.prepare(sql), around),
    batch: (statements: StatementAround[]) =>
      around(() => inner.batch(statements.map((statement) => statement.inner))),
    exec: (sql: string) => around(() => inner.exec(sql)),
  } as unknown as D1Database
}

class StatementAround {
  readonly inner: D1PreparedStatement
  readonly #around: Around

  constructor(inner: D1PreparedStatement, around: Around) {
    this.inner = inner
    this.#around = around
  }

  bind(...values: unknown[]): StatementAround {
    return new StatementAround(this.inner.bind(...values), this.#around)
  }

  all(): Promise<unknown> {
    return this.#around(() => this.inner.all())
  }

  run(): Promise<unknown> {
    return this.#around(() => this.inner.run())
  }

  first(column?: string): Promise<unknown> {
    return this.#around(() =>
      column === undefined ? this.inner.first() : this.inner.first(column),
    )
  }
}
