import type { FileType, MediaFile } from '../../domain/media-file.ts'

export type FinishedFile = Extract<MediaFile, { status: 'completed' }>

type FileRow = {
  id: string
  type: FileType
  url: string
  thumbnail_url: string | null
  created_at: string | null
  erased_at: number | null
}

/** The finished ones among these files (at most 20 ids, far under D1's 100 parameters); null where one was erased. */
export async function listFinishedFiles(
  db: D1Database,
  ids: string[],
): Promise<Map<string, FinishedFile | null>> {
  const { results } = await db
    .prepare(
      `SELECT id, type, url, thumbnail_url, created_at, erased_at FROM files
       WHERE id IN (${ids.map(() => '?').join(', ')})`,
    )
    .bind(...ids)
    .all<FileRow>()
  return new Map(results.map((row) => [row.id, row.erased_at === null ? toFile(row) : null]))
}

/** A statement that remembers finished files, however many. The first report of each stands. */
export function storeFinishedFiles(
  db: D1Database,
  files: FinishedFile[],
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO files (id, type, url, thumbnail_url, created_at, completed_at)
       SELECT value ->> 'id', value ->> 'type', value ->> 'url', value ->> 'thumbnailUrl',
         value ->> 'createdAt', ?2
       FROM json_each(?1) WHERE true
       ON CONFLICT (id) DO NOTHING`,
    )
    .bind(JSON.stringify(files), now)
}

function toFile(row: FileRow): FinishedFile {
  return {
    id: row.id,
    status: 'completed',
    type: row.type,
    url: row.url,
    ...(row.thumbnail_url !== null && { thumbnailUrl: row.thumbnail_url }),
    ...(row.created_at !== null && { createdAt: row.created_at }),
  }
}
