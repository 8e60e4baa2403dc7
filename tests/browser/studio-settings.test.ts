import { beforeEach, describe, expect, test } from 'vitest'

import { readDraft, writeDraft } from '#lib/browser/draft.ts'
import { readStudioSettings, writeStudioSettings } from '#lib/browser/studio-settings.ts'

beforeEach(() => localStorage.clear())

const kept = () => JSON.parse(localStorage.getItem('veo_form_settings')!) as { studio: object }

describe('the settings of the studio', () => {
  test('have defaults, and are found again as they were left', () => {
    const settings = readStudioSettings()
    expect(settings).toMatchObject({ version: 1, mode: 'hybrid', sceneCount: 40, batchSize: 30 })
    const changed = { ...settings, mode: 'direct' as const, sceneCount: 8 }
    writeStudioSettings(changed)
    expect(readStudioSettings()).toEqual(changed)
  })

  test('have people speak the language of the page until somebody chooses', () => {
    expect(readStudioSettings('ru').voice).toBe('ru')
    writeStudioSettings({ ...readStudioSettings('ru'), voice: 'no-voice' })
    expect(readStudioSettings('ru').voice).toBe('no-voice')
  })

  test('keep what fits of an older page', () => {
    const studio = { version: 0, mode: 'direct', sceneCount: 999, autoSceneCount: true }
    localStorage.setItem('veo_form_settings', JSON.stringify({ studio }))
    expect(readStudioSettings()).toMatchObject({ version: 1, mode: 'direct', sceneCount: 40 })
  })

  test('are not disturbed by what is no settings at all', () => {
    for (const text of ['{', '[]', '{"studio":7}', '{"studio":null}']) {
      localStorage.setItem('veo_form_settings', text)
      expect(readStudioSettings().mode).toBe('hybrid')
    }
  })

  test('do not keep what belongs to one video', () => {
    const settings = {
      ...readStudioSettings(),
      scriptText: 'secret',
      videoUrl: 'https://v.example',
    }
    writeStudioSettings(settings)
    expect(Object.keys(kept().studio)).toEqual(Object.keys(readStudioSettings()))
  })

  test('share their entry with the form of the landing page', () => {
    writeDraft({ prompt: 'A fox', aspectRatio: '9:16' })
    writeStudioSettings(readStudioSettings())
    writeDraft({ prompt: 'A hare', aspectRatio: '9:16' })
    expect(readDraft()).toEqual({ prompt: 'A hare', aspectRatio: '9:16' })
    expect(kept().studio).toEqual(readStudioSettings())
  })
})
