/** A page's title, as a tab and a search engine show it. What stands last is the shop's name. */
export function pageTitle(title: string): string {
  return `${title} · Veo Kiosk`
}
