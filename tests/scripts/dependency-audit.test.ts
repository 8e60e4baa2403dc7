import { describe, expect, test } from 'vitest'

import { readAudit } from '../../scripts/dependency-audit.ts'

const advisory = (name: string, severity: string) => ({
  source: 1,
  name,
  severity,
  title: 'Anybody may come in',
  url: `https://github.com/advisories/GHSA-${name}`,
})

const report = (vulnerabilities: Record<string, { via: unknown[] }>) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} })

describe('the audit of dependencies', () => {
  test('names what is high or critical, once, and where it is told', () => {
    const found = readAudit(
      report({
        one: { via: [advisory('one', 'critical'), advisory('three', 'high')] },
        two: { via: ['one', advisory('two', 'moderate')] },
        three: { via: [advisory('three', 'high')] },
      }),
    )
    expect(found).toEqual({
      weaknesses: [
        'one: Anybody may come in (critical, https://github.com/advisories/GHSA-one)',
        'three: Anybody may come in (high, https://github.com/advisories/GHSA-three)',
      ],
    })
  })

  test('says nothing of a whole product, nor of what was accepted with a reason', () => {
    expect(readAudit(report({}))).toEqual({ weaknesses: [] })
    const one = report({ one: { via: [advisory('one', 'high')] } })
    const accepted = { 'https://github.com/advisories/GHSA-one': 'It only concerns servers.' }
    expect(readAudit(one, accepted)).toEqual({ weaknesses: [] })
  })

  test.each([
    ['{"message":"405 Method Not Allowed - POST /advisories\\nmore"}', '405 Method Not Allowed'],
    ['{"message":"getaddrinfo ENOTFOUND registry"}', 'ENOTFOUND'],
    ['', 'npm gave no report'],
    ['<html>', 'npm gave no report'],
  ])('says why there is none: %s', (printed, reason) => {
    const { weaknesses, trouble } = readAudit(printed)
    expect(weaknesses).toEqual([])
    expect(trouble).toContain(reason)
    expect(trouble).not.toContain('\n')
  })
})
