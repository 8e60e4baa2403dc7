import { nothingHere } from '#lib/edge/nothing-here.ts'

export const prerender = false

export const ALL = nothingHere
