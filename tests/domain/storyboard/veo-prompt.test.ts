import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { countCharacters } from '#lib/domain/prompt-length.ts'
import type { Character } from '#lib/domain/storyboard/character.ts'
import {
  isPrompt,
  type SceneDraft,
  tokensWorth,
  veoPrompt,
} from '#lib/domain/storyboard/veo-prompt.ts'

const draft: SceneDraft = {
  setting: 'A frozen river at dawn',
  action: 'Ada walks north.',
  camera: 'Wide shot',
  sound: 'Wind',
  characters: ['Ada'],
  speaker: 'Ada',
  line: 'We go north.',
}
const cast = [
  { name: 'Ada', description: 'A tall woman in a red coat' },
  { name: 'Ben', description: 'A boy with a lamp' },
]
const colors = { palette: ['#102030'], lighting: 'Low sun', mood: 'Calm', grade: 'Warm' }

describe('a prompt', () => {
  test('says everything in the order in which Veo reads it', () => {
    expect(veoPrompt(draft, cast, colors)).toBe(
      [
        'A frozen river at dawn.',
        'Ada walks north.',
        'Ada: A tall woman in a red coat.',
        'Camera: Wide shot.',
        'Ada: "We go north."',
        'Sound: Wind.',
        'Colours: Warm; light: Low sun.',
        'No subtitles, no on-screen text.',
      ].join('\n'),
    )
  })

  test('leaves out what nobody told', () => {
    const silent = { ...draft, camera: '', sound: '', characters: [], speaker: '', line: '' }
    expect(veoPrompt(silent, cast, null)).toBe(
      [
        'A frozen river at dawn.',
        'Ada walks north.',
        'Nobody speaks.',
        'No subtitles, no on-screen text.',
      ].join('\n'),
    )
  })

  test('knows people by their names, however they are written', () => {
    const prompt = veoPrompt({ ...draft, characters: ['ADA', 'ben ', 'Ada'] }, cast, null)
    expect(prompt.match(/A tall woman/g)).toHaveLength(1)
    expect(prompt).toContain('Ben: A boy with a lamp.')
  })

  test('says nothing of a person of whom nothing is known', () => {
    expect(veoPrompt(draft, [{ name: 'Ada', description: ' ' }], null)).not.toContain('Ada:\n')
    expect(veoPrompt(draft, [{ name: 'Ada', description: ' ' }], null)).not.toContain('Ada:.')
  })

  test('goes without the colours, then the sound, then the camera, where it is too long', () => {
    const told = (length: number) =>
      veoPrompt({ ...draft, action: 'a'.repeat(length) }, cast, colors)
    const has = (length: number) =>
      ['Colours:', 'Sound:', 'Camera:'].filter((part) => told(length).includes(part))
    const room = 2_000 - told(1).length + 1
    expect(has(room)).toEqual(['Colours:', 'Sound:', 'Camera:'])
    const afterColors = room + 'Colours: Warm; light: Low sun.\n'.length
    expect(has(room + 1)).toEqual(['Sound:', 'Camera:'])
    expect(has(afterColors)).toEqual(['Sound:', 'Camera:'])
    const afterSound = afterColors + 'Sound: Wind.\n'.length
    expect(has(afterColors + 1)).toEqual(['Camera:'])
    expect(has(afterSound)).toEqual(['Camera:'])
    expect(has(afterSound + 1)).toEqual([])
  })

  test('cuts what happens in the end, and then where', () => {
    const long = 'They run on. '.repeat(400)
    const text = veoPrompt({ ...draft, setting: long, action: long }, cast, colors)
    expect(isPrompt(text)).toBe(true)
    expect(text).toContain('Ada: A tall woman in a red coat.')
    expect(text).toMatch(/^They run on\..*They run on\.\nAda: A tall/s)
  })
})

describe('the worth of a text', () => {
  test.each([
    ['', 0],
    ['a', 1],
    ['abcd', 1],
    ['abcde', 2],
    ['река', 2],
    ['🦊', 1],
  ])('of %j is %i', (text, tokens) => {
    expect(tokensWorth(text)).toBe(tokens)
  })

  test('bounds a prompt, as its length does', () => {
    expect(isPrompt('a'.repeat(2_000))).toBe(true)
    expect(isPrompt('a'.repeat(2_001))).toBe(false)
    expect(isPrompt('щ'.repeat(2_000))).toBe(true)
    expect(isPrompt('🦊'.repeat(1_024))).toBe(true)
    expect(isPrompt('🦊'.repeat(1_025))).toBe(false)
  })
})

/** Texts of at most, and often of exactly, so many characters: of one sort or of any. */
const anyText = (most: number) =>
  fc.oneof(
    fc
      .string({ unit: 'binary', maxLength: most })
      .map((text) => text.slice(0, most).toWellFormed()),
    fc
      .constantFrom('a', 'щ', '日', 'a ', 'щ. ', '🦊', '\n')
      .map((unit) => unit.repeat(most).slice(0, most).toWellFormed()),
  )
const anyName = fc.oneof(
  fc.constantFrom('Ada', 'Ben', 'Ада', 'ж'.repeat(60), '🦊'.repeat(30)),
  fc.string({ minLength: 1, maxLength: 60 }),
)

/** A scene and its people, with texts that are `times` as long as the writer is asked for at most. */
function anyScene(times: number, mostDescription: number, mostPeople: number) {
  const anyCast = fc.uniqueArray(
    fc.record({ name: anyName, description: anyText(mostDescription) }),
    { selector: ({ name }) => name, maxLength: mostPeople },
  )
  return anyCast.chain((people) =>
    fc.record({
      draft: fc.record({
        setting: anyText(200 * times),
        action: anyText(560 * times),
        camera: anyText(120 * times),
        sound: anyText(120 * times),
        characters: fc.constant(people.map(({ name }) => name)),
        speaker: anyName,
        line: anyText(200),
      }),
      people: fc.constant<Character[]>(people),
      colors: fc.option(
        fc.record({
          palette: fc.constant<string[]>([]),
          lighting: anyText(120 * times),
          mood: anyText(120 * times),
          grade: anyText(120 * times),
        }),
      ),
    }),
  )
}

const isDescribed = ({ description }: Character) => description.trim() !== ''

describe('any scene', () => {
  test('of the length that is asked for makes a prompt that fits and says all that must be said', () => {
    fc.assert(
      fc.property(anyScene(1, 220, 3), ({ draft, people, colors }) => {
        const text = veoPrompt(draft, people, colors)
        expect(countCharacters(text)).toBeLessThanOrEqual(2_000)
        expect(tokensWorth(text)).toBeLessThanOrEqual(1_024)
        if (draft.line !== '') expect(text).toContain(`${draft.speaker}: "${draft.line}"`)
        for (const { name, description } of people.filter(isDescribed)) {
          expect(text).toContain(`${name}: ${description.trim()}`.trim())
        }
      }),
      { numRuns: 150 },
    )
  })

  test('that is far longer makes a prompt that fits, with the spoken line whole', () => {
    fc.assert(
      fc.property(anyScene(20, 2_000, 12), ({ draft, people, colors }) => {
        const text = veoPrompt(draft, people, colors)
        expect(countCharacters(text)).toBeLessThanOrEqual(2_000)
        expect(tokensWorth(text)).toBeLessThanOrEqual(1_024)
        if (draft.line !== '') expect(text).toContain(`${draft.speaker}: "${draft.line}"`)
      }),
      { numRuns: 60 },
    )
  })

  test('describes a person in the same words, however short or long it is', () => {
    const anyOne = fc.record({
      name: fc.constantFrom('Ada', 'ж'.repeat(60)),
      description: anyText(2_000).filter((text) => text.trim() !== ''),
    })
    fc.assert(
      fc.property(anyOne, anyScene(20, 220, 0), (one, { draft, colors }) => {
        const characters = [one.name]
        const bare = { ...draft, characters, setting: '', action: '', camera: '', line: '' }
        const [looks = ''] = veoPrompt(bare, [one], null).split('\nNobody speaks.')
        expect(looks).toMatch(new RegExp(`^${one.name}:`))
        expect(veoPrompt({ ...draft, characters }, [one], colors)).toContain(looks)
      }),
      { numRuns: 60 },
    )
  })
})
