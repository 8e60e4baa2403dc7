import { describe, expect, test } from 'vitest'

import {
  Character,
  ColorProfile,
  findCharacter,
  findCharacters,
  withoutNamesakes,
} from '#lib/domain/storyboard/character.ts'

const accepts = (value: unknown) => Character.safeParse(value).success

describe('a character', () => {
  test('has a name and a description, and may have a voice and whatever else', () => {
    const ada = { name: 'Ada', description: 'A tall woman in red' }
    expect(Character.parse(ada)).toEqual(ada)
    const whole = { ...ada, voice: 'Low and slow', age: 40 }
    expect(Character.parse(whole)).toEqual(whole)
  })

  test.each([
    ['without a name', { description: '' }],
    ['with an empty name', { name: '', description: '' }],
    ['with too long a name', { name: 'n'.repeat(61), description: '' }],
    ['with too long a description', { name: 'Ada', description: 'd'.repeat(2_001) }],
    ['with too long a voice', { name: 'Ada', description: '', voice: 'v'.repeat(201) }],
  ])('is refused %s', (_, value) => {
    expect(accepts(value)).toBe(false)
  })

  test('may have texts that just fit', () => {
    const [name, description, voice] = ['n'.repeat(60), 'd'.repeat(2_000), 'v'.repeat(200)]
    expect(accepts({ name, description, voice })).toBe(true)
  })
})

describe('the colours of a film', () => {
  const colors = { palette: ['#102030'], lighting: 'Low sun', mood: 'Calm', grade: 'Warm' }

  test('are a palette, light, mood and grade, and whatever else', () => {
    expect(ColorProfile.parse({ ...colors, stock: 'Kodak' })).toEqual({ ...colors, stock: 'Kodak' })
  })

  test.each([
    ['nine colours', { palette: Array(9).fill('#102030') }],
    ['a colour that is too long', { palette: ['#'.repeat(33)] }],
    ['too much light', { lighting: 'l'.repeat(401) }],
    ['too much mood', { mood: 'm'.repeat(401) }],
    ['too long a grade', { grade: 'g'.repeat(401) }],
    ['no grade', { grade: undefined }],
  ])('are refused with %s', (_, fields) => {
    expect(ColorProfile.safeParse({ ...colors, ...fields }).success).toBe(false)
  })
})

describe('somebody of a film', () => {
  const cast = [{ name: 'Ada  Lovelace' }, { name: 'Ёлка' }, { name: 'ADA LOVELACE' }]
  test.each([
    ['Ada  Lovelace', 0],
    [' ada lovelace\n', 0],
    ['ADA LOVELACE', 0],
    ['\u0415\u0308ЛКА', 1],
  ])('is found by the name %j', (name, index) => {
    expect(findCharacter(cast, name)).toBe(cast[index])
  })

  test.each(['', 'Ada', 'Lovelace'])('is not found by %j', (name) => {
    expect(findCharacter(cast, name)).toBeUndefined()
  })

  test('is found once, in the order of the names', () => {
    const names = ['ёлка', 'ADA LOVELACE', 'nobody', 'Ada Lovelace']
    expect(findCharacters(cast, names)).toEqual([cast[1], cast[0]])
  })

  test('is there once', () => {
    expect(withoutNamesakes(cast)).toEqual(cast.slice(0, 2))
  })
})
