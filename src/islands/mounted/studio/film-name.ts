import { titleIn } from '#lib/browser/studio/film-facts.ts'
import type { Job } from '#lib/domain/job.ts'
import type { StudioWords } from '#lib/i18n/studio-words.ts'

/** What a film is called: its title, or what a list calls it. */
export function filmName({ text }: StudioWords, job: Job): string {
  return titleIn(job) || job.videoId || text.film.untitled
}
