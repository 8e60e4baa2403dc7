import { describe, expect, test } from 'vitest'

import { createVirtualClock } from '../../support/model/virtual-clock.ts'

describe('the virtual clock', () => {
  const start = Date.UTC(2030, 0, 1)
  const open = () => createVirtualClock(start)

  test('lets no time pass by itself', async () => {
    const clock = open()
    let isAwake = false
    void clock.sleep(0).then(() => (isAwake = true))
    await clock.settle()
    expect([clock.now(), isAwake, clock.sleepers()]).toEqual([start, false, 1])
  })

  test('wakes sleepers in their turn, and whoever they make sleep on the way', async () => {
    const clock = open()
    const woken: [string, number][] = []
    const wake = async (name: string, ms: number, again?: number) => {
      await clock.sleep(ms)
      woken.push([name, clock.now() - start])
      if (again !== undefined) await wake(`${name} again`, again)
    }
    void wake('late', 30)
    void wake('early', 10, 10)
    void wake('second of two', 10)
    await clock.advance(29)
    expect(woken).toEqual([
      ['early', 10],
      ['second of two', 10],
      ['early again', 20],
    ])
    expect(clock.now()).toBe(start + 29)
    await clock.advance(1)
    expect(woken.at(-1)).toEqual(['late', 30])
  })

  test('takes for work the time that the work takes', async () => {
    const clock = open()
    const work = async () => {
      await Promise.all([clock.sleep(2_000), clock.sleep(3_000)])
      return 'done'
    }
    expect(await clock.drive(work())).toBe('done')
    expect(clock.now()).toBe(start + 3_000)
    await expect(
      clock.drive(clock.sleep(1).then(() => Promise.reject(new Error('no')))),
    ).rejects.toThrow('no')
  })

  test('waits for the bodies of answers, which need no time', async () => {
    const clock = open()
    const read = async () => {
      await clock.sleep(1)
      const parts: string[] = []
      for await (const chunk of new Response('a'.repeat(100_000)).body!) {
        parts.push(new TextDecoder().decode(chunk))
      }
      return parts.join('').length + (await new Response('b').text()).length
    }
    void clock.sleep(5_000)
    expect(await clock.drive(read())).toBe(100_001)
    expect(clock.now()).toBe(start + 1)
  })

  test('says so when work waits for what never comes', async () => {
    await expect(open().drive(new Promise(() => undefined))).rejects.toThrow('never comes')
  })

  test('forgets its sleepers', async () => {
    const clock = open()
    let isAwake = false
    void clock.sleep(1).then(() => (isAwake = true))
    clock.reset(0)
    await clock.advance(1_000)
    expect([clock.now(), isAwake]).toEqual([1_000, false])
  })
})
