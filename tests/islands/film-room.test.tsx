import { render } from 'solid-js/web'
import { afterEach, describe, expect, test, vi } from 'vitest'

import FilmProgress from '../../src/islands/mounted/studio/FilmProgress.tsx'
import FilmRoom from '../../src/islands/mounted/studio/FilmRoom.tsx'
import type { RunState } from '../../src/lib/browser/studio/active-run.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { studioWords } from '../../src/lib/i18n/studio-words.ts'
import { job } from '../support/job.ts'
import { filmEvents } from '../support/studio-stream.ts'
import { openStudio, wish } from '../support/studio-stand-in.ts'

const words = studioWords('en', DICTIONARIES.en)
const text = words.text.film

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
  vi.restoreAllMocks()
  localStorage.clear()
  document.body.replaceChildren()
})

const find = (selector: string) => document.querySelector<HTMLElement>(selector)
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
const said = () => find('.film__said')!.textContent

/** The page of the studio: its heading, a button to come from, and the room for films. */
function visit() {
  const opened = openStudio()
  document.body.innerHTML = '<h1 id="studio-title">Studio</h1><button>View</button><div></div>'
  const busy: boolean[] = []
  const leave = render(
    () => <FilmRoom words={words} studio={opened.studio} onBusy={(isBusy) => busy.push(isBusy)} />,
    find('div')!,
  )
  ends.push(leave, opened.leave)
  return { ...opened, busy }
}

async function writing() {
  const opened = visit()
  opened.studio.start(wish())
  await vi.waitFor(() => expect(opened.runs).toHaveLength(1))
  opened.runs[0]!.tell(filmEvents().slice(0, 3))
  await vi.waitFor(() => expect(opened.view.get().job?.scenes).toHaveLength(2))
  return { ...opened, run: opened.runs[0]! }
}

describe('the focus', () => {
  test('goes to a film that is opened, and back to where it was opened when it is closed', async () => {
    const { page, studio } = visit()
    await page.cache.set(job())
    button('View')!.focus()
    await studio.view(job().jobId)
    expect(document.activeElement).toBe(find('h2'))
    button(text.close)!.focus()
    button(text.close)!.click()
    expect(find('.film')).toBeNull()
    await vi.waitFor(() => expect(document.activeElement).toBe(button('View')))
  })

  test('goes to the beginning of the studio where that is no more', async () => {
    const { page, studio } = visit()
    await page.cache.set(job())
    await studio.view(job().jobId)
    button('View')!.remove()
    await page.cache.delete(job().jobId)
    await vi.waitFor(() => expect(find('.film')).toBeNull())
    await vi.waitFor(() => expect(document.activeElement).toBe(find('h1')))
    expect(find('[role="alert"]')!.textContent).toBe(text.deleted)
  })

  test('stays where it is when a film closes that nobody is in', async () => {
    const { page, studio } = visit()
    await page.cache.set(job())
    await studio.view(job().jobId)
    button('View')!.focus()
    studio.close()
    expect(document.activeElement).toBe(button('View'))
  })
})

describe('the focus of who stops a film, and goes on with it,', () => {
  test('stays in the film', async () => {
    await writing()
    button(text.stop)!.focus()
    button(text.stop)!.click()
    await vi.waitFor(() => expect(button(text.resume)).toBeTruthy())
    expect(document.activeElement).toBe(find('h2'))
    button(text.resume)!.focus()
    button(text.resume)!.click()
    await vi.waitFor(() => expect(button(text.stop)).toBeTruthy())
    expect(document.activeElement).toBe(find('h2'))
  })
})

describe('a film', () => {
  test('that was seen being written is said to be finished, one that is merely opened is not', async () => {
    const { page, studio, run } = await writing()
    expect(said()).toBe('')
    run.tell(filmEvents(2))
    await vi.waitFor(() => expect(said()).toBe(text.done))
    await page.cache.set(job({ status: 'completed' }))
    await studio.view(job().jobId)
    expect(said()).toBe('')
  })

  test('that was stopped says that what is finished is kept, if anything is', async () => {
    const { page, studio } = visit()
    const error = { code: 'network_error', message: '', retryable: true }
    await page.cache.set(job({ status: 'partial', error }))
    await studio.view(job().jobId)
    expect(said()).toBe(`${text.disconnected} ${text.kept}`)
    await page.cache.set(job({ rev: 2, status: 'failed', error, scenes: [] }))
    await vi.waitFor(() => expect(said()).toBe(text.disconnected))
  })

  test('that is written with its panel closed can be shown again', async () => {
    const { studio, busy } = await writing()
    button(text.close)!.focus()
    button(text.close)!.click()
    expect(find('.film__beside')!.textContent).toContain('A fox crosses the lake.')
    await vi.waitFor(() => expect(document.activeElement).toBe(button(text.showHidden)))
    expect(busy.at(-1)).toBe(true)
    studio.start(wish())
    expect(find('[role="alert"]')!.textContent).toBe(words.text.form.busy)
    button(text.showHidden)!.click()
    await vi.waitFor(() => expect(button(text.stop)).toBeTruthy())
    expect(find('.film__beside .notice')).toBeNull()
    expect(document.activeElement).toBe(find('h2'))
  })

  test('that is written anew is one of its own, and has the focus', async () => {
    const { page, studio, view } = visit()
    await page.cache.set(job({ status: 'completed' }))
    await studio.view(job().jobId)
    const before = find('h2')
    button(text.again)!.focus()
    button(text.again)!.click()
    await vi.waitFor(() => expect(view.get().run).not.toBeNull())
    expect(find('h2')).not.toBe(before)
    expect(document.activeElement).toBe(find('h2'))
  })
})

describe('a pause', () => {
  const paused = (untilMs: number): RunState => ({
    job: job({ status: 'in_progress' }),
    ...{ progress: null, batchMs: [], batchBegunAt: Date.now() },
    pause: { code: 'network_error', untilMs },
  })
  const show = (run: RunState) => {
    ends.push(render(() => <FilmProgress words={words} run={run} />, document.body))
    return find('.notice')?.textContent
  }

  test('says why it is, and how long', () => {
    expect(show(paused(Date.now() + 6_500))).toBe(`${text.disconnected} Next try in 7 s.`)
  })

  test('that is over says nothing', () => {
    expect(show(paused(Date.now() - 1))).toBeUndefined()
  })

  test('without a network says that it waits for it', () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    expect(show(paused(Date.now() - 1))).toBe(text.offline)
  })
})
