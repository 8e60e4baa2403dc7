import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Does to a site's database what no request could. */
export function executeSql({ stateDir }: { stateDir: string }, sql: string): void {
  const folder = join(stateDir, 'v3/d1/miniflare-D1DatabaseObject')
  const file = readdirSync(folder).find((name) => /^[\da-f]{64}\.sqlite$/.test(name))
  if (!file) throw new Error(`There is no database in ${folder}.`)
  const db = new DatabaseSync(join(folder, file), { timeout: 10_000 })
  try {
    db.exec(sql)
  } finally {
    db.close()
  }
}
