import * as z from 'zod/mini'
import { beforeEach, describe, expect, test } from 'vitest'

import { createStorage } from '#lib/browser/storage.ts'
import { watchStorage } from '#lib/browser/watch-storage.ts'

import { deviceStorage } from '../support/jobs.ts'

const Draft = z.object({ prompt: z.string() })

/** A member of a storage, which works only on the storage itself. */
function bound(storage: Storage, name: string | symbol): unknown {
  const member: unknown = Reflect.get(storage, name)
  return typeof member === 'function' ? (member.bind(storage) as unknown) : member
}

/** A browser's storage that holds nothing more than it has, as when the disk is full. */
function fullStorage(): Storage {
  return new Proxy(localStorage, {
    get(target, name) {
      if (name === 'setItem') {
        return () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      }
      return bound(target, name)
    },
  })
}

function deniedStorage(): Storage {
  throw new DOMException('denied', 'SecurityError')
}

beforeEach(() => localStorage.clear())

describe('storage', () => {
  test('reads what was written', () => {
    const stored = createStorage(() => localStorage)
    expect(stored.writeStored('draft', { prompt: 'a cat' })).toBe(true)
    expect(stored.readStored('draft', Draft)).toEqual({ prompt: 'a cat' })
    expect(localStorage.getItem('draft')).toBe('{"prompt":"a cat"}')
    expect(stored.isLasting()).toBe(true)
  })

  test('knows nothing about a key never written', () => {
    expect(createStorage(() => localStorage).readStored('draft', Draft)).toBeNull()
  })

  test.each(['{"prompt":', '{"prompt":1}', 'null', '"old"', ''])(
    'sets aside an entry that does not fit: %s',
    (text) => {
      localStorage.setItem('draft', text)
      const stored = createStorage(() => localStorage)
      expect(stored.readStored('draft', Draft)).toBeNull()
      expect(localStorage.getItem('draft')).toBeNull()
      expect(localStorage.getItem('aside:draft')).toBe(text)
      expect(stored.storedKeys('draft')).toEqual([])
    },
  )

  test('names the keys that begin alike', () => {
    localStorage.setItem('other', '1')
    const stored = createStorage(() => localStorage)
    stored.writeStored('order_a', 1)
    stored.writeStored('order_b', 2)
    expect(stored.storedKeys('order_').sort()).toEqual(['order_a', 'order_b'])
  })

  test('forgets what is removed', () => {
    const stored = createStorage(() => localStorage)
    stored.writeStored('draft', { prompt: 'a cat' })
    stored.removeStored('draft')
    expect(stored.readStored('draft', Draft)).toBeNull()
  })

  test('remembers until the page is closed when there is no more room', () => {
    localStorage.setItem('draft', '{"prompt":"old"}')
    const stored = createStorage(fullStorage)
    expect(stored.isLasting()).toBe(false)
    expect(stored.writeStored('draft', { prompt: 'new' })).toBe(false)
    expect(stored.readStored('draft', Draft)).toEqual({ prompt: 'new' })
    expect(stored.storedKeys('draft')).toEqual(['draft'])
    stored.removeStored('draft')
    expect(stored.readStored('draft', Draft)).toBeNull()
  })

  test('is not lasting where a code would find no room, though less would', () => {
    const { open, fill } = deviceStorage()
    fill(60)
    expect(open().isLasting()).toBe(false)
    fill(200)
    expect(open().isLasting()).toBe(true)
    expect(open().storedKeys('')).toEqual([])
  })

  test('lets a later write that fits replace one that did not', () => {
    let isFull = true
    const stored = createStorage(
      () =>
        new Proxy(localStorage, {
          get: (target, name) => {
            return bound(isFull && name === 'setItem' ? fullStorage() : target, name)
          },
        }),
    )
    stored.writeStored('draft', { prompt: 'first' })
    isFull = false
    expect(stored.writeStored('draft', { prompt: 'second' })).toBe(true)
    expect(localStorage.getItem('draft')).toBe('{"prompt":"second"}')
    expect(stored.readStored('draft', Draft)).toEqual({ prompt: 'second' })
  })

  test.each([
    ['refuses', deniedStorage],
    ['has none', () => null],
  ])('works for the page alone when the browser %s', (_, open) => {
    const stored = createStorage(open)
    expect(stored.isLasting()).toBe(false)
    expect(stored.readStored('draft', Draft)).toBeNull()
    expect(stored.writeStored('draft', { prompt: 'a cat' })).toBe(false)
    expect(stored.readStored('draft', Draft)).toEqual({ prompt: 'a cat' })
    stored.removeStored('draft')
    expect(stored.storedKeys('')).toEqual([])
  })

  test('hears of what another tab changed until told to stop', () => {
    const heard: (string | null)[] = []
    const stop = watchStorage((key) => heard.push(key))
    window.dispatchEvent(new StorageEvent('storage', { key: 'draft' }))
    stop()
    window.dispatchEvent(new StorageEvent('storage', { key: 'other' }))
    expect(heard).toEqual(['draft'])
  })
})
