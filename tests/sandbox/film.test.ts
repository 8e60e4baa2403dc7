import { describe, expect, test } from 'vitest'
import { openSandbox } from './stage.ts'
import { charactersSchema, scenes, script, video, written } from './studio.ts'

interface Cast {
  characters: { name: string; description: string; voice: string }[]
  durationSeconds: number
}

const text = { type: 'STRING' }
const screenplaySchema = { type: 'OBJECT', properties: { title: text, script: text } }

const english = `The wind is cold. Then Mira opens the door in London. London is loud.
ADA: Come in.
Mira laughs. The door closes. Ada looks at Mira and at Old Tom.`
const russian = `Ветер стих. Потом Иван открыл дверь. Ветер вернулся, и Ивану стало холодно.
Ада: «Заходи».
Тогда Ада замолчала.`

describe('characters', () => {
  test.each([
    ['English', english, ['Ada', 'Mira']],
    ['Russian', russian, ['Ада', 'Иван']],
  ])('of a script in %s are who speaks and who is written of', async (_, told, names) => {
    await using sandbox = await openSandbox()
    const { characters } = await written<Cast>(sandbox, charactersSchema, script(told))
    expect(characters.map(({ name }) => name)).toEqual(names)
  })

  test('look the same in every script, and unlike each other', async () => {
    await using sandbox = await openSandbox()
    const one = await written<Cast>(sandbox, charactersSchema, script(english))
    const other = await written<Cast>(sandbox, charactersSchema, script('Ada: Hello.\nBo: Yes.'))
    expect(other.characters[0]).toEqual(one.characters[0])
    expect(one.characters[0]?.description).toMatch(/wears/)
    expect(one.characters[1]?.description).not.toBe(one.characters[0]?.description)
  })

  test('are six at most', async () => {
    await using sandbox = await openSandbox()
    const names = ['Ada', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal']
    const told = names.map((name) => `${name}: Hello.`).join('\n')
    const { characters } = await written<Cast>(sandbox, charactersSchema, script(told))
    expect(characters.map(({ name }) => name)).toEqual(names.slice(0, 6))
  })

  test('of a video are two, with its length, by its id', async () => {
    await using sandbox = await openSandbox()
    const casts = new Set<string>()
    for (const id of ['dQw4w9WgXcQ', 'a1', 'b2', 'c3']) {
      const cast = await written<Cast>(sandbox, charactersSchema, 'Watch.', [video(id)])
      const again = await written<Cast>(sandbox, charactersSchema, 'Look.', [video(id)])
      expect(again).toEqual(cast)
      expect(cast.characters).toHaveLength(2)
      expect(cast.durationSeconds % 8).toBe(0)
      expect(cast.durationSeconds).toBeGreaterThanOrEqual(40)
      expect(cast.durationSeconds).toBeLessThanOrEqual(160)
      casts.add(JSON.stringify(cast))
    }
    expect(casts.size).toBe(4)
  })
})

describe('a colour profile', () => {
  test('has as many colours as are asked for and depends on the script alone', async () => {
    await using sandbox = await openSandbox()
    const palette = { type: 'ARRAY', minItems: 7, maxItems: 7, items: text }
    const properties = { palette, lighting: text, mood: text, grade: text }
    const ask = (told: string) =>
      written<{ palette: string[] }>(sandbox, { type: 'OBJECT', properties }, told)
    const profile = await ask(script(english))
    expect(profile.palette).toHaveLength(7)
    for (const colour of profile.palette) expect(colour).toMatch(/^#[0-9A-F]{6}$/)
    expect(new Set(profile.palette).size).toBe(7)
    expect(await ask(`Again. ${script(english)}`)).toEqual(profile)
    expect(await ask(script(russian))).not.toEqual(profile)
  })
})

describe('a screenplay of a video', () => {
  interface Screenplay {
    title: string
    script: string
  }

  test('has 8 to 14 scenes with a little dialogue, its own for each video', async () => {
    await using sandbox = await openSandbox()
    const all = new Set<string>()
    for (const id of ['dQw4w9WgXcQ', 'a1', 'b2', 'c3', 'd4', 'e5']) {
      const made = await written<Screenplay>(sandbox, screenplaySchema, 'Watch.', [video(id)])
      const headings = made.script.match(/^Scene \d+$/gm) ?? []
      expect(headings.length).toBeGreaterThanOrEqual(8)
      expect(headings.length).toBeLessThanOrEqual(14)
      expect(made.script).toMatch(/^\p{Lu}\p{Ll}+: ".+"$/mu)
      expect(made.script).not.toMatch(/[{}]/)
      expect(made.title).not.toBe('')
      all.add(made.script)
    }
    expect(all.size).toBe(6)
  })

  test('is played by the characters of the video and gives a scene for each of its own', async () => {
    await using sandbox = await openSandbox()
    const made = await written<Screenplay>(sandbox, screenplaySchema, 'Watch.', [video('a1')])
    const { characters } = await written<Cast>(sandbox, charactersSchema, 'Watch.', [video('a1')])
    const count = made.script.match(/^Scene/gm)?.length ?? 0
    const cast = `<characters>${JSON.stringify(characters)}</characters>`
    const all = await scenes(sandbox, script(made.script) + cast, [1, count, count])
    expect(all[1]?.speaker).toBe(all[1]?.line && characters[1]?.name)
    expect(all[1]?.line).not.toBe('')
    expect(new Set(all.flatMap((scene) => scene.characters)).size).toBe(2)
  })

  test('differs from part to part of a long video', async () => {
    await using sandbox = await openSandbox()
    const part = { ...video('a1'), videoMetadata: { startOffset: '80s', endOffset: '330s' } }
    const whole = await written<Screenplay>(sandbox, screenplaySchema, 'Watch.', [video('a1')])
    const later = await written<Screenplay>(sandbox, screenplaySchema, 'Watch.', [part])
    expect(later.script).not.toBe(whole.script)
  })
})
