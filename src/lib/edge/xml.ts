/** Markup that is whole: what stands in it is never read as markup by mistake. */
export class Xml {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | Xml | readonly Xml[]

/** Makes markup of a template, for XML and for HTML. Texts in it are escaped, between tags and in attributes alike. */
export function xml(parts: TemplateStringsArray, ...values: Value[]): Xml {
  return new Xml(String.raw({ raw: parts }, ...values.map(write)))
}

function write(value: Value): string {
  if (value instanceof Xml) return value.text
  if (typeof value === 'object') return value.map(write).join('')
  return escape(String(value))
}

/** Letters that XML 1.0 has no way to hold, not even by their number: https://www.w3.org/TR/xml/#charsets */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(IMPOSSIBLE, '\uFFFD')
    .replace(/[&<>"'\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
