import { expect, test } from 'vitest'

import { createFilmSaver } from '#lib/browser/studio/film-saver.ts'
import type { ListedJob } from '#lib/browser/jobs/job-cache.ts'
import type { Job } from '#lib/domain/job.ts'

import { job } from '../../support/job.ts'
import { gate } from '../../support/jobs.ts'

/** A film that is saved to a place which answers so. */
function saving(answer: (sent: Job) => Promise<ListedJob | null>) {
  let film = job({ status: 'in_progress' })
  const sent: Job[] = []
  const save = createFilmSaver(
    {
      set(each) {
        sent.push(each)
        return answer(each)
      },
    },
    () => film,
    (rev) => (film = { ...film, rev }),
  )
  const change = (about: Partial<Job>) => (film = { ...film, ...about })
  return { save, change, sent, rev: () => film.rev }
}
const listed = (each: Job): ListedJob => ({ ...each, isInCloud: false })

test('a film that changes while it is saved is saved once more, as it is then', async () => {
  const { opened, open } = gate()
  const film = saving(async (each) => {
    await opened
    return listed(each)
  })
  const first = film.save()
  film.change({ sceneCount: 5 })
  const others = [film.save(), film.save()]
  open()
  expect(await Promise.all([first, ...others])).toEqual([null, null, null])
  expect(film.sent.map(({ rev, sceneCount }) => [rev, sceneCount])).toEqual([
    [2, 2],
    [3, 5],
  ])
})

test('a film has its new rev before anybody hears that it is kept', async () => {
  const revs: number[] = []
  const film = saving((each) => {
    revs.push(film.rev())
    return Promise.resolve(listed(each))
  })
  await film.save()
  expect(revs).toEqual([2])
})

test.each([
  ['job_deleted', () => null],
  ['job_conflict', (each: Job) => listed({ ...each, rev: each.rev + 1 })],
  ['job_conflict', (each: Job) => listed({ ...each, status: 'partial' })],
] as const)('a film that is lost says %s, and is not written again', async (loss, answer) => {
  const { opened, open } = gate()
  const film = saving((each) => opened.then(() => answer(each)))
  const saved = [film.save(), film.save()]
  open()
  expect(await Promise.all(saved)).toEqual([loss, loss])
  expect(film.sent).toHaveLength(1)
})
