/** Where what is being written is kept. It stands alone, so that a page may ask before it loads what reads it. */
export const DRAFT_KEY = 'veo_form_settings'

export function remembersDraft(): boolean {
  try {
    return localStorage.getItem(DRAFT_KEY) !== null
  } catch {
    return false
  }
}
