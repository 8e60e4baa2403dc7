import { expect, test } from 'vitest'

import { type Dir, runsOf } from '../../../src/components/social/runs.ts'

const seen = (line: string, dir: Dir) =>
  runsOf(line, dir).map((run) => `${line.slice(run.start, run.end)}|${run.script}|${run.dir}`)

test('a line of one script is one run', () => {
  expect(seen('Video, 8 s (720p)', 'ltr')).toEqual(['Video, 8 s (720p)|Latn|ltr'])
  expect(seen('«Видео» — 8 с', 'ltr')).toEqual(['«Видео» — 8 с|Cyrl|ltr'])
})

test('a word in another script is a run, and what all scripts share goes with what stands before it', () => {
  expect(seen('एक AI वीडियो, 8 सेकंड।', 'ltr')).toEqual([
    ...['एक |Deva|ltr', 'AI |Latn|ltr', 'वीडियो, 8 सेकंड।|Deva|ltr'],
  ])
})

test('a Latin name in an Arabic line runs from the left, between what is read before and after it', () => {
  expect(seen('مع Veo 3 من', 'rtl')).toEqual([
    ...['من|Arab|rtl', ' |Latn|rtl', 'Veo 3|Latn|ltr', 'مع |Arab|rtl'],
  ])
})

test('a number in an Arabic line keeps its digits in order', () => {
  expect(seen('في 25 ثانية', 'rtl')).toEqual([
    ...[' ثانية|Arab|rtl', '25|Arab|ltr', 'في |Arab|rtl'],
  ])
})

test('an Arabic comma after a Latin name is Arabic', () => {
  expect(seen('Veo، ثم', 'rtl')).toEqual(['، ثم|Arab|rtl', 'Veo|Latn|ltr'])
})

test('a line that begins with what all scripts share goes with what follows', () => {
  expect(seen('8 видео', 'ltr')).toEqual(['8 видео|Cyrl|ltr'])
  expect(seen('123', 'ltr')).toEqual(['123|Latn|ltr'])
})
