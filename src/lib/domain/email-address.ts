import * as z from 'zod/mini'

const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?'

/** What browsers take for an e-mail address, with a public domain: https://html.spec.whatwg.org/#valid-e-mail-address */
const ADDRESS = new RegExp(`^[a-zA-Z0-9.!#$%&'*+/=?^_\`{|}~-]{1,64}@${LABEL}(?:\\.${LABEL})+$`)

export const EmailAddress = z.string().check(z.maxLength(254), z.regex(ADDRESS))
