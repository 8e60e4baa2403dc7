import type { Locale } from '../domain/locale.ts'

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
