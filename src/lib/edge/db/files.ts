import type { FileType, MediaFile } from '../../domain/media-file.ts'

export type FinishedFile = Extract<MediaFile, { status: 'completed' }>

type FileRow = {
  id: string
  type: FileType
  url: string
  thumbnail_url: string | null
  created_at: string | null
}

/** The finished ones among these files (at most 20 ids, far under D1's 100 parameters). */
export async function listFinishedFiles(
  db: D1Database,
  ids: string[],
): Promise<Map<string, FinishedFile>> {
  const { results } = await db
    .prepare(
      `SELECT id, type, url, thumbnail_url, created_at FROM files
       WHERE id IN (${ids.map(() => '?').join(', ')})`,
    )
    .bind(...ids)
    .all<FileRow>()
  return new Map(results.map((row) => [row.id, toFile(row)]))
}

/** A statement that remembers a finished file. The first report stands. */
export function storeFinishedFile(
  db: D1Database,
  file: FinishedFile,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO files (id, type, url, thumbnail_url, created_at, completed_at)
       VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    )
    .bind(file.id, file.type, file.url, file.thumbnailUrl ?? null, file.createdAt ?? null, now)
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
