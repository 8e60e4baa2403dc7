import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { sampleOf } from '../../src/lib/domain/sample.ts'
import { USES } from '../../src/lib/domain/use.ts'

const inPublic = (path: string) => readFileSync(`public${path}`)

describe.each(USES)('the sample of %s', (use) => {
  const { video, poster, width, height, seconds } = sampleOf(use)
  const film = inPublic(video)

  test('is a film of the length and the size that its page says', () => {
    // https://developer.apple.com/documentation/quicktime-file-format/movie_header_atom
    const movie = film.indexOf('mvhd') + 4
    expect(film.readUInt32BE(movie + 16) / film.readUInt32BE(movie + 12)).toBeCloseTo(seconds, 1)
    // https://developer.apple.com/documentation/quicktime-file-format/video_sample_description
    const picture = film.indexOf('avc1', film.indexOf('stsd')) + 4
    expect([film.readUInt16BE(picture + 24), film.readUInt16BE(picture + 26)]).toEqual([
      width,
      height,
    ])
  })

  test('begins to play before it is loaded, and weighs little', () => {
    expect(film.indexOf('moov')).toBeLessThan(film.indexOf('mdat'))
    expect(film.byteLength).toBeLessThanOrEqual(150_000)
  })

  test('has a small picture of the same shape', () => {
    const picture = inPublic(poster)
    expect(picture.toString('latin1', 8, 16)).toBe('WEBPVP8 ')
    const ratio = (picture.readUInt16LE(26) & 0x3fff) / (picture.readUInt16LE(28) & 0x3fff)
    expect(ratio).toBeCloseTo(width / height, 2)
    expect(picture.byteLength).toBeLessThanOrEqual(12_000)
  })
})
