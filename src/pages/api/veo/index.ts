import { runStudio } from '#lib/contract/run-studio.ts'
import { handle } from '#lib/edge/handle.ts'
import { replyWithFilm } from '#lib/edge/studio/reply-with-film.ts'

export const prerender = false

export const ALL = handle(runStudio, ({ request, shop }) => replyWithFilm(shop, request))
