/** An address in letters that neither end a line nor tell a terminal what to do; nothing if it is none. */
export function safeUrl(url: string | undefined): string | undefined {
  return url === undefined ? undefined : URL.parse(url)?.href
}
