import { StudioRequest } from '../../contract/run-studio.ts'
import type { Issue } from '../../contract/problem.ts'
import { issuesOf } from '../issues.ts'
import { ProblemError } from '../problem-error.ts'
import { contentType, readJson } from '../read-body.ts'
import { type Film, givenScenes, openFilm, scenesBefore } from './film.ts'

/** A script of 100,000 characters and two hundred scenes, in any language. */
const MAX_BYTES = 3_000_000

/** The film that a request in the contract's form asks for, or a refusal that names each field that cannot be used. */
export async function readStudioRequest(request: Request): Promise<Film> {
  if (contentType(request) !== 'application/json') throw new ProblemError('unsupported_media_type')
  const parsed = StudioRequest.safeParse(await readJson(request, MAX_BYTES))
  if (!parsed.success) {
    throw new ProblemError('invalid_request', { issues: issuesOf(parsed.error) })
  }
  const film = openFilm(parsed.data)
  const issues = issuesWith(film)
  if (issues.length > 0) throw new ProblemError('invalid_request', { issues })
  return film
}

/** What no schema says: which fields a workflow needs, and whether a run can go on from where it is told to. */
function issuesWith(film: Film): Issue[] {
  const { from, batches, sceneCount } = film
  const { workflow, scriptText = '', batchSize } = film.request
  const issues: Issue[] = []
  if (workflow === 'script-to-scenes' && scriptText.trim() === '') {
    issues.push({ path: 'scriptText', message: 'Write or paste a script.' })
  }
  if (workflow !== 'script-to-scenes' && film.video === null) {
    issues.push({ path: 'videoUrl', message: 'Give the address of a YouTube video.' })
  }
  if (sceneCount > 0 && from > batches.length + 1) {
    issues.push({ path: 'resumeFromBatch', message: `There are ${batches.length} batches.` })
  }
  // Of a film of unknown length the batch before may be the last, and not full.
  const needed = sceneCount > 0 ? scenesBefore(film, from) : (from - 2) * batchSize + 1
  const given = givenScenes(film.request)
  if (from > 1 && given.size > 0 && !given.has(needed)) {
    issues.push({ path: 'existingScenes', message: `Scene ${needed} is missing.` })
  }
  return issues
}
