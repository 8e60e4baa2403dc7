import { describe, expect, test } from 'vitest'

import { FILE_TYPES } from '../../src/lib/domain/media-file.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { done, file, FILE_IDS, working } from '../support/order.ts'
import {
  all,
  button,
  find,
  heading,
  link,
  openShop,
  page,
  pass,
  shop,
  visit,
} from '../support/status-page.ts'

const { file: text, status } = DICTIONARIES.en
const [A] = FILE_IDS
const PAGE = `file/${A}`

openShop()

describe('the page of a file', () => {
  test.each([
    ['video', 'video'],
    ['image', 'img'],
    ['audio', 'audio'],
    ['other', ''],
  ] as const)('plays a file of type %s', async (type, player) => {
    expect(FILE_TYPES).toContain(type)
    await visit(PAGE, () => Response.json({ files: [file(done(A), { type })] }))
    expect(heading()).toBe(text.phases.done.title)
    expect(all('video, img, audio').map((one) => one.localName)).toEqual(player ? [player] : [])
    if (player) expect(find(player).getAttribute('src')).toBe(`https://v.example/${A}.mp4`)
    expect(link(status.download)?.getAttribute('href')).toBe(`https://v.example/${A}.mp4`)
    expect(link(status.openPage)).toBeUndefined()
    expect(button(status.copyLink)).toBeDefined()
  })

  test('waits for a file that is being made', async () => {
    await visit(PAGE, () => Response.json({ files: [file(working(A))] }))
    expect(heading()).toBe(text.phases.working.title)
    shop.answer = () => Response.json({ files: [file(done(A))] })
    await pass(6)
    expect(heading()).toBe(text.phases.done.title)
  })

  test('says that there is none', async () => {
    const gone = { id: A, status: 'error', type: 'other', error: { code: 'file_not_found' } }
    await visit(PAGE, () => Response.json({ files: [gone] }))
    expect(heading()).toBe(text.missing)
    expect(page()).toContain(DICTIONARIES.en.errors.file_not_found)
  })

  test('says that it could not be made', async () => {
    const failed = { id: A, status: 'error', type: 'video', error: { code: 'video_failed' } }
    await visit(PAGE, () => Response.json({ files: [failed] }))
    expect(heading()).toBe(text.phases.failed.title)
    expect(page()).toContain(DICTIONARIES.en.errors.video_failed)
  })
})
