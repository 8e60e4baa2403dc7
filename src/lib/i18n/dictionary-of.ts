import type { Locale } from '../domain/locale.ts'
import { ar } from './dictionaries/ar.ts'
import { de } from './dictionaries/de.ts'
import { en } from './dictionaries/en.ts'
import { es } from './dictionaries/es.ts'
import { hi } from './dictionaries/hi.ts'
import { ru } from './dictionaries/ru.ts'
import { tr } from './dictionaries/tr.ts'
import { vi } from './dictionaries/vi.ts'
import type { Dictionary } from './dictionary.ts'

export const DICTIONARIES: Record<Locale, Dictionary> = { en, ru, tr, es, hi, vi, de, ar }
