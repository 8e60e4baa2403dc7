import { renderStatus } from '#islands/mounted/render-status.tsx'
import { filledShell } from '#lib/edge/filled-shell.ts'

export const prerender = false

export const ALL = filledShell('veo3-status', renderStatus)
