/** A sentence in the forms that the language's plural rules need; `other` always exists. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Puts values into the braces of a sentence. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** The form of a sentence that fits a count, with `{count}` written as the language writes numbers. */
export function count(lang: string, forms: Plural, number: number): string {
  const form = forms[new Intl.PluralRules(lang).select(number)] ?? forms.other
  return fill(form, { count: new Intl.NumberFormat(lang).format(number) })
}

/** So many of a hundred as the language writes it. */
export function percent(lang: string, progress: number): string {
  return new Intl.NumberFormat(lang, { style: 'percent' }).format(progress / 100)
}

/** An amount in the smallest unit of its currency as a decimal number, with as many places as the currency has. */
export function decimal(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  const { maximumFractionDigits: places = 2 } = format.resolvedOptions()
  return (amount / 10 ** places).toFixed(places)
}

/** A price as the language writes it. `amount` is in the smallest unit of the currency. */
export function money(lang: string, amount: number, currency: string): string {
  const value = Number(decimal(amount, currency))
  const format = new Intl.NumberFormat(lang, { style: 'currency', currency })
  if (!lang.startsWith('ar')) return format.format(value)
  // Between words that run from the right, the two halves of `US$` would change places.
  const parts = format.formatToParts(value)
  return parts.map(({ type, value }) => (type === 'currency' ? isolated(value) : value)).join('')
}

/** Text that runs from the left whatever stands around it: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates */
function isolated(text: string): string {
  return `\u2066${text}\u2069`
}
