/** SQLite's extended codes of what a constraint may be: https://sqlite.org/rescode.html */
const CONSTRAINTS: Record<number, string> = {
  275: 'CHECK',
  787: 'FOREIGNKEY',
  1299: 'NOTNULL',
  1555: 'PRIMARYKEY',
  1811: 'TRIGGER',
  2067: 'UNIQUE',
  3091: 'DATATYPE',
}

/** An error of SQLite in the words in which D1 hands it on. */
export function toD1Error(error: unknown): Error {
  const { message, errcode } = error as { message: string; errcode?: number }
  if (errcode === undefined) return new Error(`D1_ERROR: ${message}`)
  const constraint = CONSTRAINTS[errcode]
  const code = constraint
    ? `SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_${constraint})`
    : 'SQLITE_ERROR'
  return new Error(`D1_ERROR: ${message}: ${code}`)
}
