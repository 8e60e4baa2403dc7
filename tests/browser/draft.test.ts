import { beforeEach, expect, test } from 'vitest'

import { readDraft, writeDraft } from '../../src/lib/browser/draft.ts'

const KEY = 'veo_form_settings'
beforeEach(() => localStorage.clear())

test('keeps what was written', () => {
  writeDraft({ prompt: 'A cat', aspectRatio: '9:16' })
  expect(readDraft()).toEqual({ prompt: 'A cat', aspectRatio: '9:16' })
})

test('has nothing where nothing was written', () => {
  expect(readDraft()).toBeNull()
  localStorage.setItem(KEY, JSON.stringify({ sceneCount: 40 }))
  expect(readDraft()).toBeNull()
})

test('keeps a shape that was chosen before there was a text, and the text of before with it', () => {
  writeDraft({ aspectRatio: '9:16' })
  expect(readDraft()).toEqual({ prompt: '', aspectRatio: '9:16' })
  writeDraft({ prompt: 'A cat', aspectRatio: '16:9' })
  writeDraft({ aspectRatio: '9:16' })
  expect(readDraft()).toEqual({ prompt: 'A cat', aspectRatio: '9:16' })
})

test('leaves the settings of other forms alone', () => {
  localStorage.setItem(KEY, JSON.stringify({ sceneCount: 40 }))
  writeDraft({ prompt: 'A cat', aspectRatio: '16:9' })
  expect(JSON.parse(localStorage.getItem(KEY)!)).toEqual({
    sceneCount: 40,
    prompt: 'A cat',
    aspectRatio: '16:9',
  })
})

test('takes the usual shape where the kept one is not known', () => {
  localStorage.setItem(KEY, JSON.stringify({ prompt: 'A cat', aspectRatio: '4:3' }))
  expect(readDraft()).toEqual({ prompt: 'A cat', aspectRatio: '16:9' })
  localStorage.setItem(KEY, JSON.stringify({ prompt: 'A cat' }))
  expect(readDraft()).toEqual({ prompt: 'A cat', aspectRatio: '16:9' })
})

test('sets a broken entry aside and starts afresh', () => {
  localStorage.setItem(KEY, '{"prompt":')
  expect(readDraft()).toBeNull()
  writeDraft({ prompt: 'A dog', aspectRatio: '16:9' })
  expect(readDraft()?.prompt).toBe('A dog')
})
