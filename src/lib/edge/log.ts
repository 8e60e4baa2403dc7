/** What a line of the log may say. Never a prompt, a key or anything about the payer. */
type Fields = Record<string, string | number | boolean | null | undefined>

/** Something an operator has to look into. */
export function logProblem(event: string, fields: Fields = {}): void {
  console.error(JSON.stringify({ level: 'problem', event, ...fields }))
}

/** Something worth knowing that the product copes with by itself. */
export function logNotice(event: string, fields: Fields = {}): void {
  console.warn(JSON.stringify({ level: 'notice', event, ...fields }))
}
