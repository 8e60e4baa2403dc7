import type { FirstState } from '../../contract/first-state.ts'
import type { GenerationVideo } from '../../contract/get-generation.ts'
import { listFiles } from '../../contract/list-files.ts'
import type { PublicFile } from '../../contract/media.ts'
import { CallError } from '../call-error.ts'
import { type Call, call } from '../call.ts'
import {
  beginning,
  fileAccount,
  filesAccount,
  isUnheard,
  type KnownFiles,
} from '../file-account.ts'
import type { Heartbeat } from '../heartbeat.ts'
import { createStatusStore, type StatusStore } from './status-store.ts'
import { FILES_KEY, keepFiles, readFiles } from '../stored-files.ts'

/** Some files, watched as if they were one order, by one request for all of them. */
export function createFilesStore(
  fileIds: string[],
  clock?: Heartbeat,
  ask: Call = call,
  first?: FirstState,
): StatusStore {
  const aspectRatio = first?.kind === 'files' ? first.aspectRatio : undefined

  function account(files: PublicFile[], now: number): KnownFiles {
    const remembered = readFiles()
    const begun = (file: PublicFile) => remembered[file.id]?.startedAt ?? beginning(file, now)
    return { ...filesAccount(files, now, begun), aspectRatio }
  }

  return createStatusStore<KnownFiles>(
    {
      key: FILES_KEY,
      recall(now) {
        const files = readFiles()
        const found = fileIds.flatMap((id) => files[id] ?? [])
        if (found.length === 0) return null
        const startedAt = new Map(found.map((file) => [file.video.fileId, file.startedAt]))
        const videos = fileIds.map(
          (fileId): GenerationVideo => files[fileId]?.video ?? { fileId, status: 'pending' },
        )
        return fileAccount(videos, startedAt, now)
      },
      async ask(signal, now) {
        const { files } = await ask(listFiles, { query: { ids: fileIds.join(',') }, signal })
        // Not a word about any of them is a failed look, to be spaced out like one; so is that none of them exists.
        const code = files[0]?.error?.code
        const isMissing = files.every(({ error }) => error?.code === 'file_not_found')
        if (code && (isMissing || files.every(isUnheard))) throw new CallError(code)

        return account(files, now)
      },
      first(now) {
        if (first?.kind === 'missing') return { missing: first.code }
        return first?.kind === 'files' ? { known: account(first.files, now), isWhole: true } : {}
      },
      keep: ({ videos, startedAt, seenAt }) =>
        keepFiles(
          videos.map((video) => ({
            video,
            startedAt: startedAt.get(video.fileId) ?? seenAt,
            seenAt,
          })),
        ),
    },
    clock,
  )
}
