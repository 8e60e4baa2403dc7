import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'

import type { Character, ColorProfile } from '#lib/domain/storyboard/character.ts'
import { isPrompt, type SceneDraft, veoPrompt } from '#lib/domain/storyboard/veo-prompt.ts'
import {
  CharactersAnswer,
  ColorsAnswer,
  scenesAnswer,
  silentScenesAnswer,
} from '#lib/edge/studio/answers.ts'

type Json = Record<string, unknown>
const batch = { number: 2, first: 4, last: 6 }

/** The longest answer that a schema allows, in one letter. */
function longest(schema: Json, letter: string): unknown {
  if (schema['type'] === 'string') {
    const most = Number(schema['maxLength'])
    return letter.repeat(most).slice(0, most).toWellFormed()
  }
  if (schema['type'] === 'integer') return schema['maximum']
  if (schema['type'] === 'array') {
    const items = schema['items'] as Json
    return Array.from({ length: Number(schema['maxItems']) }, () => longest(items, letter))
  }
  const properties = Object.entries(schema['properties'] as Record<string, Json>)
  return Object.fromEntries(properties.map(([name, each]) => [name, longest(each, letter)]))
}

describe.each(['a', 'щ', '日', '🦊'])('the longest answer in %s', (letter) => {
  const answer = <Answer>(schema: z.ZodMiniType<Answer>) =>
    schema.parse(longest(z.toJSONSchema(schema) as Json, letter))

  test('makes a prompt that can be filmed, with whole people and a whole line', () => {
    const { scenes } = answer(scenesAnswer(batch)) as { scenes: SceneDraft[] }
    const { characters } = answer(CharactersAnswer) as { characters: Character[] }
    const colors = answer(ColorsAnswer) as ColorProfile
    const cast = characters.slice(0, 3).map((one, index) => ({
      ...one,
      name: `${index}${one.name.slice(letter.length)}`,
    }))
    const names = cast.map(({ name }) => name)
    const draft = { ...scenes[0]!, characters: names }
    const prompt = veoPrompt(draft, cast, colors)
    expect(isPrompt(prompt)).toBe(true)
    expect(prompt).toContain(`${draft.speaker}: "${draft.line}"`)
    for (const { name, description } of cast) expect(prompt).toContain(`${name}: ${description}`)
    expect(prompt).toContain(draft.action)
  })
})

describe('the scenes that are asked for', () => {
  const draft = { title: 'a', setting: 'b', action: 'c', camera: '', sound: '', characters: [] }
  const silent = [4, 5, 6].map((sceneNumber) => ({ ...draft, sceneNumber }))
  const spoken = silent.map((scene) => ({ ...scene, speaker: '', line: '' }))
  const accepts = (scenes: unknown[]) => scenesAnswer(batch).safeParse({ scenes }).success

  test('are those of the batch', () => {
    expect(accepts(spoken)).toBe(true)
    expect(accepts(spoken.slice(1))).toBe(false)
    expect(accepts([...spoken, spoken[0]])).toBe(false)
    expect(accepts(spoken.map((scene) => ({ ...scene, sceneNumber: 7 })))).toBe(false)
  })

  test('have lines only where people speak', () => {
    expect(accepts(silent)).toBe(false)
    expect(silentScenesAnswer(batch).parse({ scenes: spoken })).toEqual({ scenes: silent })
  })

  test.each(['title', 'setting', 'action'])('have each a %s', (name) => {
    expect(accepts(spoken.map((scene) => ({ ...scene, [name]: '' })))).toBe(false)
  })
})
