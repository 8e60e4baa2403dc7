import { expect, test } from 'vitest'

import { sharedFiles } from '../../src/lib/domain/video.ts'

test('others are shown what did not fail, as far as it has a file', () => {
  expect(
    sharedFiles([
      { fileId: 'made', status: 'completed' },
      { fileId: 'lost', status: 'error' },
      { fileId: 'coming', status: 'processing' },
      { fileId: '', status: 'pending' },
    ]),
  ).toEqual(['made', 'coming'])
})
