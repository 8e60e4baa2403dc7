import type { Generation, GenerationVideo } from '../../src/lib/contract/get-generation.ts'
import type { PublicFile } from '../../src/lib/contract/media.ts'

export const SESSION_ID = 'cs_test_a1B2c3D4'
export const FILE_IDS = ['f0a1b2c3-d4e5-4f60', '1b2c3d4e-5f60-4a7b', '2c3d4e5f-6071-4b8c'] as const

/** A paid order of one video that is being made, but for what a test says. */
export function order(about: Partial<Generation> = {}): Generation {
  return {
    generationId: SESSION_ID,
    sessionId: SESSION_ID,
    prompt: 'A red fox in the snow',
    videoCount: 1,
    createdAt: '2025-12-31T23:59:00.000Z',
    fileIds: [],
    status: 'processing',
    progress: 40,
    videos: [working(FILE_IDS[0])],
    pollAfterMs: 5_000,
    ...about,
  }
}

export function working(fileId: string): GenerationVideo {
  return { fileId, status: 'processing', type: 'video' }
}

export function done(fileId: string): GenerationVideo {
  const url = `https://v.example/${fileId}.mp4`
  return {
    fileId,
    status: 'completed',
    type: 'video',
    url,
    thumbnailUrl: url.replace('mp4', 'jpg'),
  }
}

export function failed(
  fileId: string,
  code: 'video_refused' | 'submission_unknown',
): GenerationVideo {
  return { fileId, status: 'error', error: { code } }
}

/** The same video as the file API tells of it. */
export function file(video: GenerationVideo, about: Partial<PublicFile> = {}): PublicFile {
  const { fileId: id, ...rest } = video
  return { id, ...rest, type: rest.type ?? 'video', ...about }
}

export function problem(code: string, status: number, headers: Record<string, string> = {}) {
  return Response.json({ type: 'about:blank', title: code, status, code }, { status, headers })
}
