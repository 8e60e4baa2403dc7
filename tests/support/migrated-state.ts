import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { migrate } from '../../scripts/site.ts'

/** Makes the empty database that every site of these tests begins with, unless somebody has. */
export default async function setup(): Promise<(() => void) | undefined> {
  if (process.env['MIGRATED_STATE'] !== undefined) return
  const folder = mkdtempSync(join(tmpdir(), 'veo-kiosk-migrated-'))
  await migrate(folder)
  process.env['MIGRATED_STATE'] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
