import { describe, expect, test } from 'vitest'

import { countScenes, headedBeats } from '#lib/domain/storyboard/script-beats.ts'

const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ')

describe('a script with headings', () => {
  test.each([
    ['English', 'Scene 1', 'Scene 2'],
    ['English, in capitals with colons', 'SCENE 1:', 'SCENE 2:'],
    ['English shots', 'Shot #1', 'Shot #2'],
    ['Russian', 'Сцена 1', 'СЦЕНА № 2'],
    ['Russian shots', 'Кадр 1.', 'Кадр 2.'],
    ['Spanish', 'Escena 1', 'ESCENA 2'],
    ['Portuguese', 'Cena 1', 'Cena 2'],
    ['French', 'Scène 1', 'SCÈNE 2'],
    ['French, in letters with marks apart', 'Sce\u0300ne 1', 'SCE\u0300NE 2'],
    ['German', 'Szene 1', 'Szene 2'],
    ['Turkish', 'Sahne 1', 'Sahne 2'],
    ['Vietnamese', 'Cảnh 1', 'Cảnh 2'],
    ['Hindi', 'दृश्य १', 'दृश्य २'],
    ['Arabic', 'مشهد ١', 'مشهد ٢'],
    ['Markdown', '## Scene 1', '**Scene 2**'],
    ['brackets', '[Scene 1]', '(Scene 2)'],
    ['sluglines', 'INT. KITCHEN - DAY', 'EXT. GARDEN - NIGHT'],
    ['numbered sluglines', '1. INT. KITCHEN', '2) EXT. GARDEN'],
    ['mixed sluglines', 'INT./EXT. CAR', 'I/E CAR'],
    ['sluglines without points', 'INT/EXT CAR', 'EXT - GARDEN'],
    ['Russian sluglines', 'ИНТ. КУХНЯ', 'ЭКСТ. САД'],
    ['numbers', '1. She runs', '2) He follows'],
    ['numbers alone', '1.', '2.'],
    ['numbers in bold', '**1.**', '**2.**'],
    ['Markdown numbers', '### 1.', '### 2.'],
    ['Markdown numbers without points', '### 1', '## 2'],
    ['English words', 'SCENE ONE', 'Scene twenty-one:'],
    ['Russian words', 'СЦЕНА ПЕРВАЯ', 'Сцена двадцать вторая'],
    ['Russian, the number first', '1 сцена', '2-я сцена'],
    ['English, the number first', '1. Scene: the river', '2. Scene: the ice'],
    ['Italian', 'Scena 1', 'SCENA 2'],
    ['Arabic with its article', 'المشهد ١', 'المشهد 2'],
    ['Chinese', '第1场', '第二場'],
    ['Japanese', 'シーン1', 'シーン 2'],
    ['Korean', '장면 1', '씬 2'],
    ['sluglines in small letters', 'int. house', 'ext. garden'],
  ])('is divided at them: %s', (_, first, second) => {
    const script = `${first}\nShe waits.\n\n${second}\nHe comes.\n`
    expect(headedBeats(script)).toEqual([`${first}\nShe waits.`, `${second}\nHe comes.`])
    expect(countScenes(script)).toBe(2)
  })

  test('has as many scenes as headings', () => {
    const script = Array.from({ length: 12 }, (_, index) => `Scene ${index + 1}\n${words(90)}`)
    expect(countScenes(script.join('\n\n'))).toBe(12)
    expect(countScenes(script.join('\r\n\r\n'))).toBe(12)
  })

  test('has at most two hundred scenes', () => {
    const script = Array.from({ length: 300 }, (_, index) => `Scene ${index + 1}`).join('\n')
    expect(countScenes(script)).toBe(200)
    expect(headedBeats(script)).toHaveLength(300)
  })

  test('keeps what stands before its first heading', () => {
    const script = 'THE RIVER\nAda is tall.\n\nScene 1\nShe waits.\nScene 2\nHe comes.'
    expect(headedBeats(script)).toEqual([
      'THE RIVER\nAda is tall.\n\nScene 1\nShe waits.',
      'Scene 2\nHe comes.',
    ])
  })

  test('is divided at scenes rather than at the numbers within them', () => {
    expect(headedBeats('Scene 1\n1. She runs\n2. He runs\n3. All run\nScene 2\nEnd')).toEqual([
      'Scene 1\n1. She runs\n2. He runs\n3. All run',
      'Scene 2\nEnd',
    ])
  })

  test.each([
    ['it is empty', ''],
    ['there is one heading', 'Scene 1\nShe waits.'],
    ['words only begin like headings', 'Scenery 1\nInternal 2\nEXTRA 3'],
    ['headings stand within lines', 'In Scene 1 she waits.\nIn Scene 2 he comes.'],
    ['numbers are years', '1984. It rains\n1985. It snows'],
    ['numbers are decimals', '1.5 miles\n2.5 miles'],
    ['numbers count things', '2 shots ring out\n3 scenes later'],
  ])('is not divided where %s', (_, script) => {
    expect(headedBeats(script)).toBeNull()
  })
})

describe('a script without headings', () => {
  test.each([
    ['nothing', '', 1],
    ['spaces', ' \n \n', 1],
    ['one sentence', 'She waits.', 1],
    ['twenty words', words(20), 1],
    ['twenty-one words', words(21), 2],
    ['one long sentence', words(90), 5],
    ['three lines', 'She waits.\nHe comes.\nThey go.', 3],
    ['three lines of another system', 'She waits.\r\nHe comes.\r\nThey go.\r\n', 3],
    ['two paragraphs of several lines', 'She waits.\nAlone.\n\nHe comes.\nLate.', 2],
    ['two paragraphs of another system', 'She waits.\r\nAlone.\r\n\r\nHe comes.', 2],
    ['two paragraphs with spaces between', 'She waits.\n \t\nHe comes.', 2],
    ['a long and a short paragraph', `${words(41)}\n\nThey go.`, 4],
    ['titles in capitals', 'THE KITCHEN\n\nShe waits.\n\nTHE GARDEN\n\nHe comes.', 2],
    ['titles in Markdown', '# Kitchen\n\nShe waits.\n\n---\n\n**Garden**\n\nHe comes.', 2],
    ['what is said aloud in capitals', 'GO!\n\nSTOP!', 2],
    ['a language without spaces', '她'.repeat(200), 5],
    ['more than a film has room for', words(10_000), 200],
  ])('has scenes for what it takes to tell: %s', (_, script, count) => {
    expect(countScenes(script)).toBe(count)
  })
})
