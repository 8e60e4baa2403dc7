import { describe, expect, test } from 'vitest'

import { parseSharedPath } from '../../src/lib/domain/shared-path.ts'

const FILE = 'f0e1d2c3b4a5'

describe('the path of a page with videos', () => {
  test.each(['veo3-status', 'file', 'embed'])('names them and its language: %s', (page) => {
    expect(parseSharedPath(`/tr/${page}/${FILE}`)).toEqual({
      locale: 'tr',
      target: { kind: 'files', fileIds: [FILE] },
    })
  })

  test('may name an order', () => {
    expect(parseSharedPath('/en/veo3-status/cs_test_a1/')?.target).toEqual({
      kind: 'order',
      sessionId: 'cs_test_a1',
    })
  })

  test.each(['/', '/en/', `/xx/file/${FILE}`, '/en/file/', '/en/file/a b', `/en/terms/${FILE}`])(
    'is none: %s',
    (path) => expect(parseSharedPath(path)).toBeNull(),
  )
})
