import { applyD1Migrations, reset, type D1Migration } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

// The files of tests share one workerd, and each begins with an empty database.
await reset()
await applyD1Migrations(env.DB, env['MIGRATIONS'] as D1Migration[])
