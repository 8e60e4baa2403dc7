import { DEFAULT_LOCALE, Locale } from '../domain/locale.ts'

/** Where a locale's pages are. Every address ends in a slash except those that carry an id. */
export function landingPath(locale: Locale): string {
  return `/${locale}/`
}

export function statusPath(locale: Locale, id: string): string {
  return `/${locale}/veo3-status/${id}`
}

export function filePath(locale: Locale, fileId: string): string {
  return `/${locale}/file/${fileId}`
}

/** A page's address from its locale and the path after it (`''`, `'veo3-status/'`). */
export function pagePath(locale: Locale, path: string): string {
  return landingPath(locale) + path
}

/** The picture that goes with a page where it is linked; `path` is the page's address after the locale. */
export function socialImagePath(locale: Locale, path: string): string {
  return `/social/${locale}/${path.replace(/\/$/, '') || 'home'}.png`
}

/** The page for whoever speaks no listed language: the start page finds the nearest one itself. */
export function unspokenPath(path: string): string {
  return path === '' ? '/' : pagePath(DEFAULT_LOCALE, path)
}

/** The locale an address begins with; the default one if it begins with none. */
export function localeOf(pathname: string): Locale {
  const parsed = Locale.safeParse(pathname.split('/')[1])
  return parsed.success ? parsed.data : DEFAULT_LOCALE
}
