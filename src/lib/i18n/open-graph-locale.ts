/** A BCP 47 tag as Open Graph writes languages, with the territory that most likely goes with it: https://ogp.me/#optional */
export function openGraphLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize()
  return [language, region].join('_')
}
