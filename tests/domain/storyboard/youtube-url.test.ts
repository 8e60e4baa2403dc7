import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { watchUrl, youtubeId } from '#lib/domain/storyboard/youtube-url.ts'

const ID = 'dQw4w9WgXcQ'

describe('a video', () => {
  test.each([
    `https://www.youtube.com/watch?v=${ID}`,
    `https://www.youtube.com/watch/?v=${ID}`,
    `https://www.youtube.com/watch?app=desktop&v=${ID}&t=42s&list=PL1&index=2#t=3`,
    `http://youtube.com/watch?v=${ID}`,
    `https://m.youtube.com/watch?v=${ID}`,
    `https://music.youtube.com/watch?v=${ID}&si=x`,
    `https://youtu.be/${ID}`,
    `https://youtu.be/${ID}/`,
    `https://youtu.be/${ID}?si=abc&t=10`,
    `https://www.youtu.be/${ID}`,
    `https://www.youtube.com/shorts/${ID}`,
    `https://youtube.com/shorts/${ID}?feature=share`,
    `https://www.youtube.com/embed/${ID}?start=3`,
    `https://www.youtube.com/live/${ID}/`,
    `https://www.youtube.com/v/${ID}`,
    `https://www.youtube.com/e/${ID}`,
    `https://www.youtube-nocookie.com/embed/${ID}`,
    `https://youtube-nocookie.com/embed/${ID}`,
    `https://WWW.YouTube.COM/watch?v=${ID}`,
    `https://www.youtube.com./watch?v=${ID}`,
    `https://www.youtube.com:443/watch?v=${ID}`,
    `https://gaming.youtube.com/watch?v=${ID}`,
    `https://www.youtube.com/?v=${ID}`,
    `https://www.youtube.com/watch/${ID}`,
    `https://www.youtube.com/vi/${ID}`,
    `https://youtu.be/${ID}&t=3`,
    `//www.youtube.com/watch?v=${ID}`,
    `www.youtube.com/watch?v=${ID}`,
    `youtu.be/${ID}`,
    `  https://youtu.be/${ID}\n`,
  ])('is known by %j', (address) => {
    expect(youtubeId(address)).toBe(ID)
  })

  test.each([
    '',
    'dQw4w9WgXcQ',
    'not an address',
    'https://',
    `https://vimeo.com/watch?v=${ID}`,
    `https://youtube.com.evil.example/watch?v=${ID}`,
    `https://evil.example/youtube.com/watch?v=${ID}`,
    `https://evilyoutube.com/watch?v=${ID}`,
    `https://youtube.company/watch?v=${ID}`,
    `https://youtu.be.evil.example/${ID}`,
    `https://notyoutu.be/${ID}`,
    `https://m.youtu.be/${ID}`,
    `https://evil.youtube.com/watch?v=${ID}`,
    `https://youtube.com@evil.example/watch?v=${ID}`,
    `https://evil.example#@youtube.com/watch?v=${ID}`,
    `https://evil.example\\@youtube.com/watch?v=${ID}`,
    `https://evil.example?https://youtube.com/watch?v=${ID}`,
    `https://evil.example, https://youtu.be/${ID}`,
    `https://youtu.be/${ID} https://youtu.be/${ID}`,
    `https://youtube.com/watch?v=${ID} https://evil.example`,
    `https://yоutube.com/watch?v=${ID}`,
    `https://user:pass@youtube.com/watch?v=${ID}`,
    `https://user@youtube.com/watch?v=${ID}`,
    `https://:pass@youtube.com/watch?v=${ID}`,
    `https://youtube.com:8080/watch?v=${ID}`,
    `https://youtube.com:99999/watch?v=${ID}`,
    `youtube.com:8080/watch?v=${ID}`,
    `http://youtube.com:443/watch?v=${ID}`,
    `javascript:alert("https://youtu.be/${ID}")`,
    `javascript://youtube.com/watch?v=${ID}`,
    `ftp://youtube.com/watch?v=${ID}`,
    `data:text/html,https://youtu.be/${ID}`,
    'https://youtu.be/',
    'https://youtu.be/dQw4w9WgXc',
    'https://youtu.be/dQw4w9WgXcQQ',
    'https://youtu.be/dQw4w9WgXc!',
    'https://youtu.be/dQw4w9WgXc%51',
    `https://youtu.be/${ID}/more`,
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=',
    `https://www.youtube.com/watch?V=${ID}`,
    `https://www.youtube.com/watching?v=${ID}`,
    `https://www.youtube.com/user/${ID}`,
    `https://www.youtube.com/@someone`,
    `https://www.youtube.com/playlist?list=${ID}`,
    `https://www.youtube.com/shorts/`,
  ])('is not known by %j', (address) => {
    expect(youtubeId(address)).toBeNull()
  })

  test('is found again in the address that is stored', () => {
    const anyId = fc.stringMatching(/^[A-Za-z0-9_-]{11}$/)
    fc.assert(
      fc.property(anyId, (id) => {
        expect(youtubeId(watchUrl(id))).toBe(id)
      }),
    )
  })

  test('is never more than eleven harmless characters, whatever is typed', () => {
    const anyPiece = fc.constantFrom(
      'https://',
      'youtu.be',
      'www.youtube.com',
      '/',
      '?v=',
      '/watch',
      '@',
      ':',
      '\\',
      ID,
      '%2F',
      'a',
      ' ',
      '#',
      '&',
    )
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 9 }), (pieces) => {
        expect(youtubeId(pieces.join('')) ?? ID).toMatch(/^[\w-]{11}$/)
      }),
      { numRuns: 500 },
    )
  })
})
