import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'

import { readConfig } from '#lib/edge/config.ts'
import { askForNotice, readNotices } from '#lib/edge/notices/ask-for-notice.ts'

import { ADDRESS } from '../../support/noticed-order.ts'
import { pushAddress, SENDERS } from '../../support/post-office.ts'
import { openRunShop } from '../../support/run-shop.ts'
import { payOrder, storeOrder } from '../../support/stored-order.ts'

const SITE_URL = 'https://shop.example'
const { RESEND_API_KEY, EMAIL_FROM, ...VAPID } = SENDERS
let orders = 0
let session = ''

beforeEach(async () => {
  const id = `asked-${++orders}`
  const { now } = openRunShop().clock
  await storeOrder(env.DB, id, now)
  await payOrder(env.DB, id, { now })
  session = `cs_${id}`
})

function open(variables: Record<string, string> = SENDERS) {
  const { shop } = openRunShop()
  return { ...shop, config: readConfig({ SITE_URL, ...variables }) }
}

function ask(shop: ReturnType<typeof open>, wish: object) {
  const request = new Request(`${SITE_URL}/api`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...wish, locale: 'en' }),
  })
  return askForNotice(shop, request, session)
}

describe('a shop', () => {
  test('offers what it has the keys for', async () => {
    const offered = async (variables: Record<string, string>) =>
      (await readNotices(open(variables), session)).offered
    const vapidPublicKey = VAPID.VAPID_PUBLIC_KEY
    expect(await offered(SENDERS)).toEqual({ email: true, vapidPublicKey })
    expect(await offered(VAPID)).toEqual({ email: false, vapidPublicKey })
    expect(await offered({ RESEND_API_KEY, EMAIL_FROM })).toEqual({ email: true })
    expect(await offered({ VAPID_SUBJECT: 'nobody', RESEND_API_KEY })).toEqual({ email: false })
  })

  test.each([
    ['has no keys', {}],
    ['has keys that are none', { VAPID_PUBLIC_KEY: 'key', RESEND_API_KEY: 'key' }],
  ])('that %s promises nothing', async (_, variables) => {
    const shop = open(variables as Record<string, string>)
    for (const wish of [{ email: ADDRESS }, { push: await pushAddress() }]) {
      await expect(ask(shop, wish)).rejects.toMatchObject({ code: 'not_configured' })
    }
  })

  test('tells browsers at the push services it knows, and at no other address', async () => {
    const { push } = await ask(open(), { push: await pushAddress() })
    expect(push).toHaveLength(1)
    for (const endpoint of ['http://127.0.0.1:8790/push/a', 'https://push.example/a']) {
      const asked = ask(open(), { push: await pushAddress(endpoint) })
      await expect(asked).rejects.toMatchObject({ code: 'invalid_request' })
    }
  })

  test('on this very machine tells its stand-in', async () => {
    const shop = open({ ...SENDERS, SITE_URL: 'http://localhost:8788' })
    const wish = { push: await pushAddress('http://127.0.0.1:8790/push/a') }
    expect((await ask(shop, wish)).push).toHaveLength(1)
  })
})
