import { readFileSync } from 'node:fs'

import { parse } from 'smol-toml'
import { describe, expect, test } from 'vitest'

// What a Pages project may have in its Wrangler file:
// https://developers.cloudflare.com/pages/functions/wrangler-configuration/
const PAGES_KEYS = new Set([
  ...[
    'pages_build_output_dir',
    'name',
    'compatibility_date',
    'compatibility_flags',
    'send_metrics',
  ],
  ...['no_bundle', 'limits', 'placement', 'vars', 'durable_objects', 'kv_namespaces', 'queues'],
  ...[
    'r2_buckets',
    'd1_databases',
    'vectorize',
    'hyperdrive',
    'services',
    'ai',
    'version_metadata',
  ],
  ...[
    'analytics_engine_datasets',
    'dev',
    'mtls_certificates',
    'browser',
    'upload_source_maps',
    'env',
  ],
])

type Section = { d1_databases: { binding: string; database_id: string }[]; vars: object }
const config = parse(readFileSync('wrangler.toml', 'utf8')) as unknown as Section & {
  env: Record<string, Section>
}

describe('wrangler.toml', () => {
  test('has only keys that a deploy to Pages accepts', () => {
    const sections = [config, ...Object.values(config.env)]
    const strange = sections.flatMap(Object.keys).filter((key) => !PAGES_KEYS.has(key))
    expect(strange).toEqual([])
  })

  test('has no environment but preview', () => {
    expect(Object.keys(config.env)).toEqual(['preview'])
  })

  test('gives previews a database of their own, with every variable', () => {
    const { preview } = config.env
    expect(preview?.d1_databases[0]?.binding).toBe('DB')
    expect(preview?.d1_databases[0]?.database_id).not.toBe(config.d1_databases[0]?.database_id)
    expect(Object.keys(preview?.vars ?? {})).toEqual(Object.keys(config.vars))
  })
})
