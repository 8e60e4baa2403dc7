import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import type { JobCache } from '../../../src/lib/browser/jobs/job-cache.ts'
import { job } from '../../support/job.ts'

const ID = 'job-00000001'
const OTHER = 'job-00000002'

/** What every cache of jobs does, whatever keeps them. `open` gives an empty one. */
export function holdsToTheContract(
  name: string,
  open: () => Promise<{ cache: JobCache; close?: () => Promise<void> | void }>,
) {
  describe(`${name}, as a cache of jobs`, () => {
    let cache: JobCache
    let close: (() => Promise<void> | void) | undefined
    beforeEach(async () => {
      ;({ cache, close } = await open())
    })
    afterEach(() => close?.())

    const made = (about = {}) => job({ updatedAt: Date.now(), ...about })
    const ids = async () => (await cache.list()).map(({ jobId }) => jobId)

    test('is empty at first', async () => {
      expect(await cache.list()).toEqual([])
      expect(await cache.get(ID)).toBeNull()
      expect(await cache.delete(ID)).toBe(false)
      expect(await cache.clear()).toBe(0)
    })

    test('gives back what it was given', async () => {
      const whole = made({ script: 'Лиса 🦊', colorProfile: { warm: [1, 2] } })
      const row = await cache.set(whole)
      expect(row).toMatchObject({ jobId: ID, rev: 1, status: 'partial' })
      const { updatedAt: _, expiresAt: __, ...rest } = whole
      expect(await cache.get(ID)).toMatchObject(rest)
      expect(await cache.list()).toMatchObject([{ jobId: ID, sceneCount: 2, hasScript: true }])
    })

    test('lists the last changed first', async () => {
      await cache.set(made())
      await pause()
      await cache.set(made({ jobId: OTHER }))
      expect(await ids()).toEqual([OTHER, ID])
      await pause()
      await cache.set(made({ rev: 2 }))
      expect(await ids()).toEqual([ID, OTHER])
    })

    test('keeps the newer of two writes, whichever comes last', async () => {
      await cache.set(made({ rev: 3, voice: 'newer' }))
      expect(await cache.set(made({ rev: 2, voice: 'older' }))).toMatchObject({ rev: 3 })
      expect(await cache.get(ID)).toMatchObject({ rev: 3, voice: 'newer' })
    })

    test('keeps a completed job completed, when a late batch is saved after it', async () => {
      await cache.set(made({ rev: 1, status: 'completed' }))
      const standing = await cache.set(made({ rev: 2, status: 'in_progress' }))
      expect(standing).toMatchObject({ status: 'completed' })
      expect(await cache.get(ID)).toMatchObject({ rev: 1, status: 'completed' })
    })

    test('deletes a job, and late copies do not bring it back', async () => {
      await cache.set(made())
      await cache.set(made({ jobId: OTHER }))
      expect(await cache.delete(ID)).toBe(true)
      expect(await ids()).toEqual([OTHER])
      expect(await cache.set(made({ rev: 2 }))).toBeNull()
      expect(await cache.get(ID)).toBeNull()
      expect(await ids()).toEqual([OTHER])
    })

    test('brings a deleted job back with a newer copy', async () => {
      await cache.set(made())
      await cache.delete(ID)
      expect(await cache.set(made({ rev: 3 }))).toMatchObject({ rev: 3 })
      expect(await cache.get(ID)).toMatchObject({ rev: 3 })
    })

    test('clears all', async () => {
      await cache.set(made())
      await cache.set(made({ jobId: OTHER }))
      expect(await cache.clear()).toBe(2)
      expect(await ids()).toEqual([])
      expect(await cache.set(made({ rev: 2 }))).toBeNull()
    })

    test('gives a copy that the caller holds back to it, if it stands', async () => {
      await cache.set(made())
      const held = (await cache.get(ID))!
      expect(await cache.get(ID, held)).toEqual(held)
    })
  })
}

/** Long enough for what was written to be stored: D1 gives it the time at which it came there. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300))
}
