import { describe, expect, test, vi } from 'vitest'

import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import {
  done,
  failed,
  file,
  FILE_IDS,
  order,
  problem,
  SESSION_ID,
  working,
} from '../support/order.ts'
import {
  all,
  answered,
  bar,
  button,
  find,
  heading,
  link,
  links,
  openShop,
  page,
  pass,
  shop,
  spoken,
  visit,
} from '../support/status-page.ts'

const { status: text, errors } = DICTIONARIES.en
const PAGE = `veo3-status/${SESSION_ID}`
const [A, B, C] = FILE_IDS
const over = (about: Parameters<typeof order>[0]) =>
  order({ progress: 100, pollAfterMs: null, ...about })
const answer = (about: Parameters<typeof order>[0]) => () => Response.json(order(about))

openShop()

describe('the page of an order', () => {
  test('shows how far along it is, and the text that only its buyer sees', async () => {
    await visit(PAGE, answer({}))
    expect(heading()).toBe('The video is being made')
    expect(bar().getAttribute('max')).toBe('100')
    expect(bar().value).toBe(40)
    expect(page()).toContain('40%')
    expect(page()).toContain('A red fox in the snow')
    expect(document.title).toBe('40% · The video is being made · Veo Kiosk')
  })

  test('moves between two looks', async () => {
    await visit(PAGE, answer({ pollAfterMs: 60_000 }))
    await pass(30)
    expect(bar().value).toBeGreaterThan(45)
    expect(shop.asked).toHaveLength(1)
  })

  test('plays a finished video, offers its file and a link that tells nothing of the order', async () => {
    const copied: string[] = []
    vi.stubGlobal('navigator', {
      onLine: true,
      clipboard: {
        writeText: (value: string) => {
          copied.push(value)
          return Promise.resolve()
        },
      },
    })
    await visit(PAGE, () => Response.json(over({ status: 'completed', videos: [done(A)] })))
    const player = find('video')
    expect(player.getAttribute('src')).toBe(`https://v.example/${A}.mp4`)
    expect(player.getAttribute('poster')).toBe(`https://v.example/${A}.jpg`)
    expect(player.getAttribute('preload')).toBe('none')
    const save = link(text.download)!
    expect(save.getAttribute('href')).toBe(`https://v.example/${A}.mp4`)
    expect(save.hasAttribute('download')).toBe(true)
    expect(save.rel).toBe('noopener')

    button(text.copyLink).click()
    await answered()
    expect(copied).toEqual([`${location.origin}/en/veo3-status/${A}`])
    expect(spoken()).toBe(text.copied)
    button(text.copyId).click()
    await answered()
    expect(copied.at(-1)).toBe(A)
  })

  test('shows the link where the browser does not let it be copied', async () => {
    vi.stubGlobal('navigator', { onLine: true })
    await visit(PAGE, () => Response.json(over({ status: 'completed', videos: [done(A)] })))
    button(text.copyLink).click()
    await answered()
    expect(page()).toContain(`${text.copyFailed} ${location.origin}/en/veo3-status/${A}`)
  })

  test('hands the link to other apps where there are any', async () => {
    const shared: ShareData[] = []
    vi.stubGlobal('navigator', {
      onLine: true,
      share: (what: ShareData) => {
        shared.push(what)
        return Promise.reject(new DOMException('changed my mind', 'AbortError'))
      },
    })
    await visit(PAGE, () => Response.json(over({ status: 'completed', videos: [done(A)] })))
    button(text.share).click()
    await answered()
    expect(shared).toMatchObject([{ url: `${location.origin}/en/veo3-status/${A}` }])
  })

  test('shows the first frame where there is no picture to show before', async () => {
    const { thumbnailUrl: _, ...bare } = done(A)
    await visit(PAGE, () => Response.json(over({ status: 'completed', videos: [bare] })))
    expect(find('video').getAttribute('preload')).toBe('metadata')
    expect(find('video').hasAttribute('poster')).toBe(false)
  })

  test('has as many videos as there are, whatever was there before', async () => {
    await visit(PAGE, answer({ status: 'pending', progress: 0, videos: [], videoCount: 3 }))
    expect(all('.video')).toHaveLength(0)
    shop.answer = answer({ videoCount: 3, videos: [done(A), working(B), working(C)] })
    await pass(6)
    expect(all('.video').map((card) => card.getAttribute('aria-label'))).toEqual([
      'Video 1',
      'Video 2',
      'Video 3',
    ])
    shop.answer = () =>
      Response.json(
        over({
          status: 'completed',
          videos: [],
          timeline: [{ at: '2026-01-01T00:00:00.000Z', type: 'erased' }],
        }),
      )
    await pass(6)
    expect(heading()).toBe('The text and the videos were deleted')
    expect(all('.video')).toHaveLength(0)
    expect(document.title).toBe('The text and the videos were deleted · Veo Kiosk')
  })

  test('does not touch a video that is playing when there is news of another', async () => {
    let videos = [done(A), working(B)]
    await visit(PAGE, () => Response.json(order({ videoCount: 3, videos })))
    const player = find('video')
    videos = [done(A), done(B)]
    await pass(6)
    expect(all('video')).toHaveLength(2)
    expect(find('video')).toBe(player)
  })

  test('says each change once, in words', async () => {
    let videos = [working(A), working(B), working(C)]
    await visit(PAGE, () => Response.json(order({ videoCount: 3, videos })))
    expect(spoken()).toBe('Making 3 videos')
    videos = [done(A), working(B), working(C)]
    await pass(6)
    expect(spoken()).toBe('Ready so far: 1 of 3')
    await pass(3)
    expect(spoken()).toBe('Ready so far: 1 of 3')
    shop.answer = () =>
      Response.json(over({ videoCount: 3, status: 'completed', videos: [A, B, C].map(done) }))
    await pass(6)
    expect(spoken()).toBe('All 3 videos are ready')
  })

  test.each([
    ['waits for the payment', order({ status: 'pending', progress: 0, videos: [] }), 'waiting'],
    [
      'was not paid in time',
      over({ status: 'error', videos: [], error: { code: 'payment_expired' } }),
      'expired',
    ],
    [
      'could not be paid',
      over({ status: 'error', videos: [], error: { code: 'payment_failed' } }),
      'declined',
    ],
    [
      'was refunded',
      over({ status: 'error', videos: [], error: { code: 'payment_refunded' } }),
      'refunded',
    ],
    [
      'is disputed',
      over({ status: 'error', videos: [], error: { code: 'payment_disputed' } }),
      'disputed',
    ],
    [
      'was lost sight of',
      over({ status: 'error', videos: [failed('', 'submission_unknown')] }),
      'unknown',
    ],
  ] as const)('says that it %s, and where to go from there', async (_, reply, phase) => {
    await visit(PAGE, () => Response.json(reply))
    expect(heading()).toBe(text.phases[phase].title)
    expect(page()).toContain(text.phases[phase].text)
    expect(find('.badge').textContent).toBe(text.phases[phase].badge)
    expect(link(text.another)?.getAttribute('href')).toBe('/en/')
    // All other money goes its way by itself.
    expect(page().includes(text.help)).toBe(phase === 'disputed')
    expect(page()).not.toContain(text.shareTitle)
  })

  test('keeps asking while the payment is not confirmed', async () => {
    await visit(PAGE, answer({ status: 'pending', progress: 0, videos: [] }))
    expect(bar().hasAttribute('value')).toBe(false)
    shop.answer = () => Response.json(order())
    await pass(6)
    expect(heading()).toBe('The video is being made')
  })

  test('says of each video why it failed, and shows the others', async () => {
    const videos = [done(A), done(B), failed(C, 'video_refused')]
    await visit(PAGE, () => Response.json(over({ videoCount: 3, status: 'error', videos })))
    expect(heading()).toBe('Ready: 2 of 3')
    expect(all('video')).toHaveLength(2)
    expect(page()).toContain(errors.video_refused)
    expect(page()).not.toContain(text.help)
    const [, pageOfB] = links().filter((one) => one.textContent === text.openPage)
    expect(pageOfB?.getAttribute('href')).toBe(`/en/file/${B}`)
  })

  test('says that every video failed', async () => {
    await visit(PAGE, () =>
      Response.json(over({ status: 'error', videos: [failed(A, 'video_refused')] })),
    )
    expect(heading()).toBe('The video could not be made')
    expect(link(text.another)?.className).toContain('button--primary')
  })

  test('says that there is no such order, and looks again when asked', async () => {
    await visit(PAGE, () => problem('generation_not_found', 404))
    expect(heading()).toBe(text.missing)
    expect(page()).toContain(errors.generation_not_found)
    shop.answer = () => Response.json(order())
    button(text.checkAgain).click()
    await answered()
    expect(heading()).toBe('The video is being made')
  })

  test.each([
    'veo3-status/',
    'veo3-status/short',
    'veo3-status/%E0%A4%A',
    'file/cs_test_1',
    `file/${A},${B}`,
  ])('says that the address is not complete, and asks nobody: %s', async (path) => {
    await visit(path, () => Response.json({}))
    expect(heading()).toBe(text.invalid)
    expect(page()).toContain(errors.invalid_id)
    expect(link(text.another)?.getAttribute('href')).toBe('/en/')
    expect(shop.asked).toEqual([])
  })

  test('keeps what it knows on the page while there is no network, and says when it is back', async () => {
    await visit(PAGE, answer({}))
    shop.answer = () => Promise.reject(new TypeError('Failed to fetch'))
    await pass(6)
    expect(page()).toContain(errors.network_error)
    expect(spoken()).toBe(errors.network_error)
    expect(page()).toContain('A red fox in the snow')
    shop.answer = () => Response.json(order())
    await pass(15)
    expect(page()).not.toContain(errors.network_error)
    expect(spoken()).toBe(text.recovered)
  })

  test('says that it keeps trying when the shop has troubles of its own', async () => {
    await visit(PAGE, () => problem('database_unavailable', 503))
    expect(heading()).toBe(text.loading)
    expect(page()).toContain(text.trouble)
  })

  test('speaks the language of its address', async () => {
    await visit(
      PAGE,
      () =>
        Response.json(over({ videoCount: 3, status: 'completed', videos: [A, B, C].map(done) })),
      'ru',
    )
    expect(heading()).toBe('Все 3 видео готовы')
    expect(link(DICTIONARIES.ru.status.another)?.getAttribute('href')).toBe('/ru/')
  })
})

describe('the page of shared files', () => {
  test('shows them without text or order', async () => {
    await visit(`veo3-status/${A},${B}`, () =>
      Response.json({
        files: [file(done(A), { createdAt: '2025-12-31T23:00:00.000Z' }), file(done(B))],
      }),
    )
    expect(heading()).toBe('All 2 videos are ready')
    expect(page()).not.toContain(text.prompt)
    expect(page()).not.toContain(text.help)
    expect(page()).toContain(text.created)
    expect(all('video')).toHaveLength(2)
  })

  test('counts those that are still being made, and says of many only that half are ready', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => `file-of-${index}-of-8`)
    const files = (ready: number) => () =>
      Response.json({
        files: ids.map((id, index) => file(index < ready ? done(id) : working(id))),
      })
    await visit(`veo3-status/${ids.join(',')}`, files(2))
    expect(heading()).toBe('Making 6 videos')
    const said = [spoken()]
    for (const ready of [3, 4, 5, 7]) {
      shop.answer = files(ready)
      await pass(7)
      said.push(spoken())
    }
    expect(heading()).toBe('Making 1 video')
    const half = 'Ready so far: 4 of 8'
    expect(said).toEqual(['Making 6 videos', 'Making 6 videos', half, half, half])
    shop.answer = files(8)
    await pass(7)
    expect(spoken()).toBe('All 8 videos are ready')
  })

  test('says quietly of which there is no word', async () => {
    await visit(`veo3-status/${A},${B}`, () =>
      Response.json({
        files: [
          file(done(A)),
          { id: B, status: 'error', type: 'other', error: { code: 'video_provider_busy' } },
        ],
      }),
    )
    expect(all('video')).toHaveLength(1)
    expect(page()).toContain(text.states.unheard)
    expect(page()).toContain(errors.video_provider_busy)
  })
})
