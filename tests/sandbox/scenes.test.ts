import { describe, expect, test } from 'vitest'
import { openSandbox } from './stage.ts'
import { scenes, script, type Scene } from './studio.ts'

const sentences = Array.from({ length: 30 }, (_, index) => `Wolf number ${index + 1} runs.`)
const told = sentences.join('\n\n')
const cast = '<characters>[{"name":"Ada","description":"tall"},{"name":"Captain Bo"}]</characters>'

describe('scenes of a script', () => {
  test.each([
    ['more beats than scenes', told],
    ['fewer beats than scenes', sentences.slice(0, 5).join('\n\n')],
  ])('have the same beat whatever the batch size, with %s', async (_, text) => {
    await using sandbox = await openSandbox()
    const all = await scenes(sandbox, script(text), [1, 12, 12])
    expect(all.map(({ sceneNumber }) => sceneNumber)).toEqual(all.map((_, index) => index + 1))
    for (const size of [5, 1]) {
      const batches: Scene[] = []
      for (let first = 1; first <= 12; first += size) {
        const before = `<previous_scenes>${JSON.stringify(batches)}</previous_scenes>`
        const range = [first, Math.min(12, first + size - 1), 12] as [number, number, number]
        batches.push(...(await scenes(sandbox, script(text) + before, range)))
      }
      expect(batches).toEqual(all)
    }
  })

  test('tell every beat once and in order', async () => {
    await using sandbox = await openSandbox()
    const all = await scenes(sandbox, script(told), [1, 12, 12])
    expect(all.map(({ action }) => action).join(' ')).toBe(sentences.join(' '))
  })

  test('share the sentences of a beat that is spread over several', async () => {
    await using sandbox = await openSandbox()
    const all = await scenes(sandbox, script('The fox wakes. It yawns. It leaves.'), [1, 3, 3])
    expect(all.map(({ action }) => action)).toEqual(['The fox wakes.', 'It yawns.', 'It leaves.'])
  })

  test('divide a part of a script over the scenes it is for', async () => {
    await using sandbox = await openSandbox()
    const part = script('One goes.\n\nTwo goes.\n\nThree goes.', 'scenes 4 to 6')
    const [five] = await scenes(sandbox, part, [5, 5, 12])
    expect(five).toMatchObject({ sceneNumber: 5, action: 'Two goes.' })
  })

  test.each([
    ['Scene 1\nIt rains.\n\nStill it rains.\n\nScene 2: The end\nIt stops.'],
    ['INT. HALL - DAY\nIt rains.\n\nStill it rains.\n\nEXT. ROAD - NIGHT\nIt stops.'],
    ['Сцена 1. Зал\nIt rains.\n\nStill it rains.\n\nСцена 2\nIt stops.'],
    ['**Scene 1**\nINT. HALL - DAY\nIt rains.\nStill it rains.\n## Scene 2\nCUT TO:\nIt stops.'],
  ])('follow its headings and do not show them: %j', async (text) => {
    await using sandbox = await openSandbox()
    const two = await scenes(sandbox, script(text), [1, 2, 2])
    expect(two.map(({ action }) => action)).toEqual(['It rains. Still it rains.', 'It stops.'])
  })

  test('take lines where there are no paragraphs', async () => {
    await using sandbox = await openSandbox()
    const two = await scenes(sandbox, script('- It rains. Hard.\n- It stops.'), [1, 2, 2])
    expect(two.map(({ action }) => action)).toEqual(['It rains. Hard.', 'It stops.'])
  })

  test.each([
    ['They stop.\nAda: "We go north."'],
    ['They stop.\nADA: We go north.'],
    ['They stop. Ada: "We go north."'],
    ['They stop.\nADA\n(quietly)\nWe go north.'],
  ])('have the line of who speaks, and not in the action: %j', async (text) => {
    await using sandbox = await openSandbox()
    const [scene] = await scenes(sandbox, script(text) + cast, [1, 1, 1])
    expect(scene).toMatchObject({ speaker: 'Ada', line: 'We go north.', action: 'They stop.' })
    expect(scene?.characters).toEqual(['Ada'])
  })

  test('have no line where nobody speaks, and never more than 15 words', async () => {
    await using sandbox = await openSandbox()
    const long = `Ada: ${Array.from({ length: 20 }, (_, index) => `w${index + 1}`).join(' ')}`
    const two = await scenes(sandbox, script(`They stop.\n\nThey wait.\n${long}`), [1, 2, 2])
    expect(two[0]).toMatchObject({ speaker: '', line: '' })
    expect(two[1]?.line.split(' ')).toHaveLength(15)
    expect(two[1]?.line).toMatch(/^w1 .* w15$/)
  })

  test('name the characters that occur, in any Russian case', async () => {
    await using sandbox = await openSandbox()
    const russian = '<characters>[{"name":"Ада"},{"name":"Иван"}]</characters>'
    const text = 'Иван ждёт Аду.\n\nАдам молчит.'
    const two = await scenes(sandbox, script(text) + russian, [1, 2, 2])
    expect(two.map(({ characters }) => characters)).toEqual([['Ада', 'Иван'], []])
    const english = 'Bo sees Adamant rocks.\n\nThe captain sleeps.'
    const others = await scenes(sandbox, script(english) + cast, [1, 2, 2])
    expect(others.map(({ characters }) => characters)).toEqual([['Captain Bo'], []])
  })

  test('play where and when the script says', async () => {
    await using sandbox = await openSandbox()
    const text = 'INT. KITCHEN - NIGHT\nThey eat.\n\nEXT. MARKET - DAY\nThey buy fish.'
    const two = await scenes(sandbox, script(text), [1, 2, 2])
    expect(two[0]?.setting).toMatch(/^Kitchen, .*night/)
    expect(two[1]?.setting).toMatch(/^Market, (?!.*night)/)
  })

  test('fit the lengths of the schema', async () => {
    await using sandbox = await openSandbox()
    const short = { type: 'STRING', maxLength: '12' }
    const more = { title: short, action: short, camera: short, setting: short, line: short }
    const all = await scenes(sandbox, script(`${told}\nAda: We go north today.`), [1, 6, 6], more)
    for (const { title, action, camera, setting, line } of all) {
      const longest = Math.max(...[title, action, camera, setting, line].map((one) => one.length))
      expect(longest).toBeLessThanOrEqual(12)
      expect(action).not.toBe('')
    }
  })

  test('say nothing that the schema does not ask for, and what it asks for beyond', async () => {
    await using sandbox = await openSandbox()
    const more = { line: undefined, speaker: undefined, mood: { type: 'STRING', enum: ['calm'] } }
    const [scene] = await scenes(sandbox, script('Ada: We go.'), [1, 1, 1], more)
    expect(scene).not.toHaveProperty('line')
    expect(scene).toHaveProperty('mood', 'calm')
  })

  test.each(['x ', 'Ada (', '"', 'A', 'Scene 1\n', 'Ada: "No." '])(
    'are written from 100,000 characters of %j in good time',
    async (unit) => {
      await using sandbox = await openSandbox()
      const long = unit.repeat(100_000 / unit.length)
      const started = performance.now()
      expect(await scenes(sandbox, script(long), [4, 6, 12])).toHaveLength(3)
      expect(performance.now() - started).toBeLessThan(3_000)
    },
  )
})
