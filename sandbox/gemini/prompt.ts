import { asRecord } from '../http/call.ts'

/** What a request asks about, read once. */
export interface Prompt {
  /** All of its text. */
  text: string
  /** Its text without the tagged parts: the instructions. */
  asked: string
  script: string
  /** The scenes that `script` is for, when it is not the whole of the film. */
  part: { first: number; last: number } | undefined
  characters: string[]
  video: { id: string; clip: string } | undefined
}

function partsOf(body: Record<string, unknown>): Record<string, unknown>[] {
  const contents = Array.isArray(body['contents']) ? (body['contents'] as unknown[]) : []
  return contents
    .flatMap((content) => {
      const parts = asRecord(content)?.['parts']
      return Array.isArray(parts) ? (parts as unknown[]) : [parts]
    })
    .map((part) => asRecord(part) ?? {})
}

const word = (value: unknown): string => (typeof value === 'string' ? value : '')

function videoIn(parts: Record<string, unknown>[]): Prompt['video'] {
  for (const part of parts) {
    const file = asRecord(part['fileData'] ?? part['file_data'])
    const uri = word(file?.['fileUri'] ?? file?.['file_uri'])
    if (uri === '') continue
    const id = /(?:[?&]v=|youtu\.be\/|\/(?:shorts|live|embed)\/)([\w-]+)/.exec(uri)?.[1] ?? uri
    const clip = asRecord(part['videoMetadata'] ?? part['video_metadata'])
    return { id, clip: `${word(clip?.['startOffset'])}-${word(clip?.['endOffset'])}` }
  }
  return undefined
}

function namesIn(list: string): string[] {
  try {
    const characters: unknown = JSON.parse(list)
    if (!Array.isArray(characters)) return []
    const names = (characters as unknown[]).map((one) => word(asRecord(one)?.['name']).trim())
    return names.filter((name) => name !== '')
  } catch {
    return []
  }
}

// Line ends of every system, and no runs of spaces that would say nothing and take long to look through.
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

export function promptOf(body: Record<string, unknown>): Prompt {
  const parts = partsOf(body)
  const text = parts
    .map((part) => word(part['text']))
    .filter((one) => one !== '')
    .join('\n')
  // Up to the last closing tag: a script may have one of its own.
  const [whole = '', of = '', script = ''] = /<script([^>]*)>([\s\S]*)<\/script>/.exec(text) ?? []
  const rest = text.replace(whole, () => '')
  const [list = '', names = ''] = /<characters>([\s\S]*?)<\/characters>/.exec(rest) ?? []
  const [first, last = first] = (of.match(/\d+/g) ?? []).map(Number)
  return {
    text,
    asked: tidy(rest.replace(list, () => '').replace(/<(\w+)[^>]*>[\s\S]*?<\/\1>/g, '')),
    script: tidy(script),
    part: first === undefined || last === undefined ? undefined : { first, last },
    characters: namesIn(names),
    video: videoIn(parts),
  }
}
