import { describe, expect, test } from 'vitest'

import { isOver, PHASES, phaseOf } from '../../src/lib/domain/order-phase.ts'

const done = { status: 'completed' as const }
const failed = (code: string) => ({ status: 'error' as const, error: { code } })

describe('the phase of an order', () => {
  test.each([
    ['waiting', { status: 'pending', videos: [] }],
    ['working', { status: 'processing', videos: [done, { status: 'processing' }] }],
    ['done', { status: 'completed', videos: [done, done] }],
    ['done', { status: 'error', error: { code: 'payment_refunded' }, videos: [done] }],
    ['partly', { status: 'error', videos: [done, failed('submission_unknown')] }],
    ['failed', { status: 'error', videos: [failed('video_failed')] }],
    ['failed', { status: 'error', videos: [] }],
    [
      'unknown',
      { status: 'error', videos: [failed('video_failed'), failed('submission_unknown')] },
    ],
    ['expired', { status: 'error', error: { code: 'payment_expired' }, videos: [] }],
    ['declined', { status: 'error', error: { code: 'payment_failed' }, videos: [] }],
    ['refunded', { status: 'error', error: { code: 'payment_refunded' }, videos: [] }],
    ['refunded', { status: 'error', videos: [failed('payment_refunded')] }],
    ['disputed', { status: 'error', error: { code: 'payment_disputed' }, videos: [] }],
    [
      'refused',
      { status: 'error', videos: [done, failed('video_refused')], changeUntil: '2026-01-01' },
    ],
    [
      'working',
      {
        status: 'processing',
        videos: [{ status: 'processing' }, failed('video_refused')],
        changeUntil: '2026-01-01',
      },
    ],
    ['erased', { status: 'completed', videos: [], timeline: [{ type: 'erased' }] }],
  ] as const)('is %s', (phase, order) => {
    const videos = order.videos.map((video) => ({ ...video }))
    expect(phaseOf({ ...order, videos })).toBe(phase)
  })

  test('is over in all but two', () => {
    expect(PHASES.filter((phase) => !isOver(phase))).toEqual(['waiting', 'working'])
  })
})
