import { describe, expect, test } from 'vitest'
import { openSandbox, order } from './stage.ts'

const press = (url: string, outcome: string) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ outcome }), redirect: 'manual' })

describe('hosted checkout page', () => {
  test('shows what is bought and that no money moves', async () => {
    await using sandbox = await openSandbox()
    const { url } = await sandbox.stripe.checkout.sessions.create(order)
    const page = await (await fetch(String(url))).text()
    expect(page).toContain('Sandbox checkout')
    expect(page).toContain('no real money')
    expect(page).toContain('One AI video')
    expect(page).toContain('$4.99')
  })

  test('sends the buyer back with the id of the session', async () => {
    await using sandbox = await openSandbox()
    const { url, id } = await sandbox.stripe.checkout.sessions.create(order)
    const reply = await press(String(url), 'paid')
    expect(reply.status).toBe(303)
    expect(reply.headers.get('location')).toBe(`http://localhost:8788/en/veo3-status/${id}`)
  })

  test('lets a declined buyer try again', async () => {
    await using sandbox = await openSandbox()
    const { url, id } = await sandbox.stripe.checkout.sessions.create(order)
    const reply = await press(String(url), 'declined')
    expect(reply.headers.get('location')).toBe(`/checkout/${id}`)
    expect(await (await fetch(String(url))).text()).toContain('declined')
    expect((await sandbox.stripe.checkout.sessions.retrieve(id)).status).toBe('open')
    expect((await press(String(url), 'paid')).status).toBe(303)
  })

  test('leaves the session open for a buyer who goes back', async () => {
    await using sandbox = await openSandbox()
    const { url, id } = await sandbox.stripe.checkout.sessions.create(order)
    const reply = await press(String(url), 'abandoned')
    expect(reply.headers.get('location')).toBe(order.cancel_url)
    expect((await sandbox.stripe.checkout.sessions.retrieve(id)).status).toBe('open')
  })

  test('takes no second payment and says so', async () => {
    await using sandbox = await openSandbox()
    const { url } = await sandbox.stripe.checkout.sessions.create(order)
    await press(String(url), 'paid')
    const again = await press(String(url), 'paid')
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('complete')
    const events = await sandbox.stripe.events.list({ type: 'checkout.session.completed' })
    expect(events.data).toHaveLength(1)
  })

  test('says that an expired session has expired', async () => {
    await using sandbox = await openSandbox()
    const { url, id } = await sandbox.stripe.checkout.sessions.create(order)
    await sandbox.stripe.checkout.sessions.expire(id)
    expect(await (await fetch(String(url))).text()).toContain('expired')
  })

  test('writes addresses as text, never as markup', async () => {
    await using sandbox = await openSandbox()
    const { url, id } = await sandbox.stripe.checkout.sessions.create({
      ...order,
      success_url: 'http://localhost/?"><script>alert(1)</script>',
    })
    await sandbox.pay(id)
    expect(await (await fetch(String(url))).text()).not.toContain('<script>')
  })
})
