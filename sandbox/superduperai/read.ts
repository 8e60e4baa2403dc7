import { statusOf, type File, type TaskStatus } from './file.ts'

const FLOWS: Record<string, string> = {
  video: 'video-generation-flow',
  image: 'image-generation-flow',
  text: 'text-generation-flow',
}

// Sound of every kind is one generation.
const generationOf = (file: File): string =>
  file.kind === 'video' || file.kind === 'image' ? file.kind : 'audio'

/** A file as the API shows it: no status of its own, only its address when there is one, and its tasks. */
export function readFile(file: File, origin: string, status: TaskStatus = statusOf(file)) {
  const finished = status === 'completed'
  const kind = generationOf(file)
  const { generation_config, ...config } = file.config
  const generation = { id: file.generationId, ...config, generation_config }
  const own = (name: string) => (kind === name && file.kind !== 'text' ? generation : null)
  return {
    id: file.id,
    url: finished ? origin + file.sample.path : null,
    thumbnail_url: finished && file.sample.thumbnail ? origin + file.sample.thumbnail : null,
    type: file.kind,
    duration: finished && kind !== 'image' && file.kind !== 'text' ? 4.0 : null,
    image_generation_id: own('image')?.id ?? null,
    image_generation: own('image'),
    audio_generation_id: own('audio')?.id ?? null,
    audio_generation: own('audio'),
    video_generation_id: own('video')?.id ?? null,
    video_generation: own('video'),
    tasks: [
      {
        id: file.taskId,
        type: FLOWS[file.kind] ?? 'audio-generation-flow',
        status,
        file_id: file.id,
        project_id: null,
      },
    ],
  }
}
