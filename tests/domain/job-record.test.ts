import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  copyRecord,
  type JobCopy,
  type JobRecord,
  mergeRecords,
  tombstone,
} from '../../src/lib/domain/job-record.ts'
import { JOB_STATUSES } from '../../src/lib/domain/job.ts'

const copy = (status: JobCopy['status'], rev: number, updatedAt = 0): JobCopy => ({
  status,
  rev,
  updatedAt,
})
const live = (...about: Parameters<typeof copy>) => copyRecord(copy(...about))

/** Which of two stands, whichever comes first. */
function standing(one: JobRecord, other: JobRecord): JobCopy | null {
  const merged = mergeRecords(one, other)
  expect(mergeRecords(other, one)).toEqual(merged)
  return merged.copy
}

describe('of two copies stands', () => {
  test.each<[string, JobRecord, JobRecord, JobCopy | null]>([
    ['the newer', live('partial', 2), live('partial', 1), copy('partial', 2)],
    ['the newer, though it failed', live('failed', 3), live('partial', 2), copy('failed', 3)],
    ['the later, of one rev', live('failed', 2, 9), live('partial', 2, 8), copy('failed', 2, 9)],
    ['the completed', live('completed', 1), live('in_progress', 7), copy('completed', 1)],
    [
      'the newer of two completed',
      live('completed', 1),
      live('completed', 2),
      copy('completed', 2),
    ],
    ['neither, once deleted', tombstone(3), live('partial', 3), null],
    ['neither, though it was completed', tombstone(3), live('completed', 2), null],
    ['the copy newer than the deletion', tombstone(3), live('partial', 4), copy('partial', 4)],
    ['nothing unfinished of a completed job', tombstone(3, true), live('partial', 4), null],
    ['the completed, brought back', tombstone(3, true), live('completed', 4), copy('completed', 4)],
    ['nothing, of two deletions', tombstone(3), tombstone(2), null],
  ])('%s', (_, one, other, expected) => {
    expect(standing(one, other)).toEqual(expected)
  })

  test('always the same, of two made in the same millisecond', () => {
    expect(standing(live('failed', 1), live('partial', 1))).toEqual(copy('partial', 1))
  })
})

const anyCopy = fc.record({
  status: fc.constantFrom(...JOB_STATUSES),
  rev: fc.nat(6),
  updatedAt: fc.nat(3),
})
const anyRecord = fc.oneof(
  anyCopy.map((each): JobRecord => copyRecord(each)),
  fc.tuple(fc.nat(6), fc.boolean()).map(([rev, was]): JobRecord => tombstone(rev, was)),
)

describe('merging', () => {
  test('ends in the same state on every device, whatever arrives in which order and how often', () => {
    const arrivals = fc
      .array(anyRecord, { minLength: 1, maxLength: 8 })
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
        ),
      )
    fc.assert(
      fc.property(arrivals, ([inOrder, shuffled]) => {
        const [one, other] = [inOrder, shuffled].map((records) => records.reduce(mergeRecords))
        expect(other).toEqual(one)
      }),
      { numRuns: 2_000 },
    )
  })

  test('ends in the same state when devices exchange what they know instead of each change', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)))
      }),
      { numRuns: 5_000 },
    )
  })

  test('never brings back a copy that is not newer than a deletion', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 1 }), (records) => {
        const { copy: left, deletedRev } = records.reduce(mergeRecords)
        expect(left === null || left.rev > deletedRev).toBe(true)
      }),
    )
  })
})
