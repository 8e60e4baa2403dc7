import { execFileSync } from 'node:child_process'

import { TOOL_ENV } from '../../scripts/child.ts'

/** Does to a site's database what no request could. */
export function executeSql({ stateDir }: { stateDir: string }, sql: string): void {
  const wrangler = 'node_modules/wrangler/wrangler-dist/cli.js'
  execFileSync(
    process.execPath,
    [
      wrangler,
      'd1',
      'execute',
      'DB',
      '--local',
      '--yes',
      '--persist-to',
      stateDir,
      '--command',
      sql,
    ],
    { stdio: 'ignore', env: { ...process.env, ...TOOL_ENV } },
  )
}
