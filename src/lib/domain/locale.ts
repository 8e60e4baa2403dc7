import * as z from 'zod/mini'

/** Every language the product speaks, as it stands in an address. The first is the default. */
export const LOCALES = ['en', 'ru', 'tr', 'es', 'hi', 'vi', 'de', 'ar'] as const

export const Locale = z.enum(LOCALES)
export type Locale = z.infer<typeof Locale>

export const DEFAULT_LOCALE: Locale = LOCALES[0]
