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

/** A price as the language writes it. `amount` is in the smallest unit of the currency. */
export function money(lang: string, amount: number, currency: string): string {
  const format = new Intl.NumberFormat(lang, { style: 'currency', currency })
  const { maximumFractionDigits = 2 } = format.resolvedOptions()
  return format.format(amount / 10 ** maximumFractionDigits)
}
