import { asRecord } from '../http/call.ts'
import { castOf, durationOf } from './film/cast.ts'
import { coloursOf } from './film/colours.ts'
import { scenesOf } from './film/scenes.ts'
import { screenplayOf } from './film/screenplay.ts'
import { fill, fillerFrom } from './fill.ts'
import { fit } from './fit.ts'
import type { Prompt } from './prompt.ts'
import { itemsOf, propertiesOf, type Schema } from './schema.ts'

/** Tells scenes from any other list by what the studio asks of them. */
const hasScenes = (schema: Schema): boolean => {
  const scene = propertiesOf(itemsOf(schema, 'scenes'))
  return 'sceneNumber' in scene && 'action' in scene
}

const hasCharacters = (schema: Schema): boolean => {
  const character = propertiesOf(itemsOf(schema, 'characters'))
  return 'name' in character && 'description' in character
}

/** What the sandbox knows how to write, by the properties that a schema asks for. */
function known(schema: Schema, prompt: Prompt): Record<string, unknown> | undefined {
  const asked = propertiesOf(schema)
  const video = prompt.video ?? { id: prompt.script || prompt.text, clip: '' }
  const parts = [
    ...(hasScenes(schema) ? [scenesOf(prompt, schema)] : []),
    ...(hasCharacters(schema) ? [castOf(prompt)] : []),
    ...('palette' in asked ? [coloursOf(prompt, schema)] : []),
    ...('script' in asked && prompt.video ? [screenplayOf(video)] : []),
    ...('durationSeconds' in asked ? [durationOf(video.id)] : []),
  ]
  return parts.length > 0 ? (Object.assign({}, ...parts) as Record<string, unknown>) : undefined
}

/** The answer to a request: a value when it asks for one by a schema, else text. */
export function answerTo(body: Record<string, unknown>, prompt: Prompt): unknown {
  const config = asRecord(body['generationConfig']) ?? {}
  const schema = asRecord(config['responseJsonSchema'] ?? config['responseSchema'])
  const filler = fillerFrom(prompt.text)
  if (!schema) return `Here is a script for: ${filler.sentences.slice(0, 5).join(' ')}`
  const written = known(schema, prompt)
  return written ? fit(written, schema, prompt.script || prompt.asked) : fill(schema, filler)
}
