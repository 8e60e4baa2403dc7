import type { Locale } from '../domain/locale.ts'
import { en } from './dictionaries/en.ts'
import { ru } from './dictionaries/ru.ts'
import type { Dictionary } from './dictionary.ts'

export const DICTIONARIES: Record<Locale, Dictionary> = { en, ru }
