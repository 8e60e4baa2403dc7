import { runSweep } from '#lib/contract/run-sweep.ts'
import { handle } from '#lib/edge/handle.ts'
import { sweep } from '#lib/edge/sweep.ts'

export const prerender = false

export const ALL = handle(runSweep, async ({ shop }) => ({ swept: await sweep(shop) }))
