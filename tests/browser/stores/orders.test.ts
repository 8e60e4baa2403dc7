import { beforeEach, describe, expect, test } from 'vitest'

import { remembersOrders } from '../../../src/lib/browser/generation-key.ts'
import { createOrdersStore } from '../../../src/lib/browser/stores/orders.ts'
import { order } from '../../support/order.ts'

const NOW = Date.UTC(2026, 0, 10)

function remember(sessionId: string, about: Parameters<typeof order>[0] = {}) {
  const entry = order({ ...about, sessionId, generationId: sessionId })
  localStorage.setItem(`veo3_generation_${sessionId}`, JSON.stringify(entry))
}

function open() {
  const store = createOrdersStore(() => NOW)
  let ids: string[] = []
  store.$orders.subscribe((orders) => (ids = orders.map(({ sessionId }) => sessionId)))
  return { ...store, ids: () => ids }
}

beforeEach(() => localStorage.clear())

describe('remembered orders', () => {
  test('are there or not', () => {
    localStorage.setItem('other', '1')
    expect(remembersOrders()).toBe(false)
    remember('cs_a')
    expect(remembersOrders()).toBe(true)
  })

  test('are listed newest first, without what cannot be read', () => {
    remember('cs_old', { createdAt: '2026-01-01T00:00:00.000Z' })
    remember('cs_new', { createdAt: '2026-01-03T00:00:00.000Z' })
    remember('cs_odd', { createdAt: 'yesterday' })
    localStorage.setItem('veo3_generation_cs_bad', '{')
    expect(open().ids()).toEqual(['cs_new', 'cs_old', 'cs_odd'])
  })

  test('leave out those that were never paid and cannot be any more', () => {
    remember('cs_today', { status: 'pending', createdAt: '2026-01-09T12:00:00.000Z' })
    remember('cs_gone', { status: 'pending', createdAt: '2026-01-08T12:00:00.000Z' })
    expect(open().ids()).toEqual(['cs_today'])
  })

  test('are forgotten and restored', () => {
    remember('cs_a')
    const { ids, forget, restore, $orders } = open()
    const [first] = $orders.get()
    forget(first!)
    expect(ids()).toEqual([])
    expect(localStorage.length).toBe(0)
    restore(first!)
    expect(ids()).toEqual(['cs_a'])
  })

  test('are forgotten all at once, and nothing else', () => {
    remember('cs_a')
    remember('cs_b')
    localStorage.setItem('veo_form_settings', '{}')
    const { ids, clear } = open()
    clear()
    expect(ids()).toEqual([])
    expect(localStorage.length).toBe(1)
  })

  test('change with another tab', () => {
    const { ids } = open()
    remember('cs_a')
    window.dispatchEvent(new StorageEvent('storage', { key: 'veo3_generation_cs_a' }))
    expect(ids()).toEqual(['cs_a'])
    localStorage.clear()
    window.dispatchEvent(new StorageEvent('storage', { key: null }))
    expect(ids()).toEqual([])
  })
})
