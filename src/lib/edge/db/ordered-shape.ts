import type { AspectRatio } from '../../domain/aspect-ratio.ts'

/**
 * The shape in which these files were ordered here; nothing if they were not, or in more than one shape, or if our own
 * record is away: it is for the eye alone.
 */
export async function orderedShape(
  db: D1Database,
  fileIds: string[],
): Promise<AspectRatio | undefined> {
  const { results } = await db
    .prepare(
      `SELECT DISTINCT generations.aspect_ratio FROM generation_videos
       JOIN generations ON generations.id = generation_videos.generation_id
       WHERE generation_videos.file_id IN (SELECT value FROM json_each(?1))`,
    )
    .bind(JSON.stringify(fileIds))
    .all<{ aspect_ratio: AspectRatio }>()
    .catch(() => ({ results: [] }))
  return results.length === 1 ? results[0]!.aspect_ratio : undefined
}
