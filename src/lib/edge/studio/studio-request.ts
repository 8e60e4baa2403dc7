import { StudioRequest } from '../../contract/run-studio.ts'
import type { Issue } from '../../contract/problem.ts'
import { planBatches } from '../../domain/storyboard/batches.ts'
import { youtubeId } from '../../domain/storyboard/youtube-url.ts'
import { issuesOf } from '../handle.ts'
import { ProblemError } from '../problem-error.ts'
import { contentType, readJson } from '../read-body.ts'
import { firstMissing, knownSceneCount } from './film.ts'

/** A script of 100,000 characters and two hundred scenes, in any language. */
const MAX_BYTES = 3_000_000

/** The request in the contract's form, or a refusal that names each field that cannot be used. */
export async function readStudioRequest(request: Request): Promise<StudioRequest> {
  if (contentType(request) !== 'application/json') throw new ProblemError('unsupported_media_type')
  const parsed = StudioRequest.safeParse(await readJson(request, MAX_BYTES))
  const issues = parsed.success ? issuesWith(parsed.data) : issuesOf(parsed.error)
  if (!parsed.success || issues.length > 0) throw new ProblemError('invalid_request', { issues })
  return parsed.data
}

/** What no schema says: which fields a workflow needs, and whether a run can go on from where it is told to. */
function issuesWith(request: StudioRequest): Issue[] {
  const { workflow, scriptText = '', videoUrl = '', batchSize, existingScenes } = request
  const issues: Issue[] = []
  if (workflow === 'script-to-scenes' && scriptText.trim() === '') {
    issues.push({ path: 'scriptText', message: 'Write or paste a script.' })
  }
  if (workflow !== 'script-to-scenes' && youtubeId(videoUrl) === null) {
    issues.push({ path: 'videoUrl', message: 'Give the address of a YouTube video.' })
  }
  const from = firstMissing(request)
  const total = knownSceneCount(request)
  const batches = planBatches(total, batchSize).length
  if (total > 0 && from > batches + 1) {
    issues.push({ path: 'resumeFromBatch', message: `There are ${batches} batches.` })
  }
  const before = Math.min((from - 1) * batchSize, total || Infinity)
  const numbers = existingScenes?.map(({ sceneNumber }) => sceneNumber)
  if (before > 0 && numbers && numbers.length > 0 && !numbers.includes(before)) {
    issues.push({ path: 'existingScenes', message: `Scene ${before} is missing.` })
  }
  return issues
}
