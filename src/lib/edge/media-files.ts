import type { MediaFile } from '../domain/media-file.ts'
import { createCoalescer } from './coalesce.ts'
import { completeVideos } from './db/generation-videos.ts'
import { type FinishedFile, listFinishedFiles, storeFinishedFiles } from './db/files.ts'
import { logNotice } from './log.ts'
import type { FileAnswer } from './providers/video-provider.ts'
import { type Shop, videoProvider } from './shop.ts'

/** How long an unfinished file's state is shared, so that a hundred viewers cost the provider what one does. */
const SHARED_MS = 2_000

const share = createCoalescer<FileAnswer>((answer) => (answer.outcome === 'found' ? SHARED_MS : 0))

/**
 * What is known of each file, in the order asked: finished ones from our own record, the others from the provider.
 * A file seen finished is recorded, and with it the video it belongs to. Without the database the provider alone
 * answers, so that watching does not stop.
 */
export async function readFiles(shop: Shop, ids: string[]): Promise<FileAnswer[]> {
  const finished = await recorded(shop, ids)
  const answers = await Promise.all(
    ids.map(async (id): Promise<FileAnswer> => {
      const file = finished.get(id)
      if (file === undefined) return ask(shop, id)
      return file ? { outcome: 'found', file } : { outcome: 'missing' }
    }),
  )
  const fresh = answers.flatMap((answer) => newlyFinished(answer, finished))
  if (fresh.length > 0) await remember(shop, fresh)
  return answers
}

async function recorded(shop: Shop, ids: string[]): Promise<Map<string, FinishedFile | null>> {
  try {
    return await listFinishedFiles(shop.db, ids)
  } catch {
    logNotice('files_read_without_database')
    return new Map()
  }
}

function ask(shop: Shop, id: string): Promise<FileAnswer> {
  const provider = videoProvider(shop)
  return share(id, shop.now, shop.sleep, () => {
    const answer = provider.getFile(id)
    // Others may be waiting for this answer, so it must come even if this request is cut off.
    shop.waitUntil(answer)
    return answer
  })
}

function newlyFinished(
  answer: FileAnswer,
  known: ReadonlyMap<string, FinishedFile | null>,
): FinishedFile[] {
  if (answer.outcome !== 'found' || !isFinished(answer.file)) return []
  return known.has(answer.file.id) ? [] : [answer.file]
}

function isFinished(file: MediaFile): file is FinishedFile {
  return file.status === 'completed'
}

async function remember(shop: Shop, files: FinishedFile[]): Promise<void> {
  const now = shop.now()
  try {
    // Two statements for any number of files: a plan may allow a request no more than 50.
    await shop.db.batch([
      storeFinishedFiles(shop.db, files, now),
      completeVideos(
        shop.db,
        files.map(({ id }) => id),
        now,
      ),
    ])
  } catch {
    logNotice('files_not_recorded', { files: files.length })
  }
}
