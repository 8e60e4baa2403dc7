import type { PushAddress } from '#lib/contract/notices.ts'

/** Keys of no shop. */
export const SENDERS = {
  VAPID_PUBLIC_KEY:
    'BN4q0JqMZ79HhbzE97TwjQcF6R7r_9qvk4k7_0mhdaJg4l60tgE-N2gX3s6czwy8ojCzP-JhhFFTzMWXzPxA0hs',
  VAPID_PRIVATE_KEY: 'V1CXNkZyf0epWZHKF3yI2dbX5FNEDm4kOM9hVoKCqRI',
  VAPID_SUBJECT: 'mailto:shop@shop.example',
  RESEND_API_KEY: 're_key',
  EMAIL_FROM: 'Shop <shop@shop.example>',
}

export type Posted = { url: string; headers: Headers; body: string }

/** Everything that is handed over to be delivered, and what is answered to it. */
export function openPostOffice() {
  const posted: Posted[] = []
  const state = { answer: (_: Posted): Response | Promise<Response> => accepted() }
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input as string, init)
    const { url, headers } = request
    const body = new TextDecoder().decode(await request.arrayBuffer())
    const letter = { url, headers, body }
    posted.push(letter)
    return state.answer(letter)
  }
  return {
    posted,
    fetch,
    emails: () => posted.filter(isEmail),
    pushes: () => posted.filter((letter) => !isEmail(letter)),
    answers: (answer: (letter: Posted) => Response | Promise<Response>) => {
      state.answer = answer
    },
  }
}

/** What Resend answers, and takes the place of a push service's empty 201. */
const accepted = () => Response.json({ id: 'delivered' })

export const isEmail = ({ url }: Posted) => url.endsWith('/emails')

/** A browser that takes messages at this address. */
export async function pushAddress(
  endpoint = 'https://fcm.googleapis.com/fcm/send/a',
): Promise<PushAddress> {
  const algorithm = { name: 'ECDH', namedCurve: 'P-256' }
  const { publicKey } = (await crypto.subtle.generateKey(algorithm, true, [
    'deriveBits',
  ])) as CryptoKeyPair
  const point = (await crypto.subtle.exportKey('raw', publicKey)) as ArrayBuffer
  const auth = crypto.getRandomValues(new Uint8Array(16))
  return { endpoint, keys: { p256dh: base64url(new Uint8Array(point)), auth: base64url(auth) } }
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}
