import { filesOf } from './bench/page-weight.ts'

/** The heaviest pages of each kind; tests/build/weight.test.ts weighs each page of each language, inline scripts included. */
const KINDS = [
  { page: 'ru', all: '30 kB', script: '12 kB' },
  { page: 'ru/product-clips', all: '30 kB', script: '12 kB' },
  { page: 'hi/veo3-status', all: '35 kB', script: '15 kB' },
  { page: 'hi/file', all: '35 kB', script: '15 kB' },
]

export default KINDS.flatMap(({ page, all, script }) => [
  { name: `/${page}/`, path: filesOf(page).all, limit: all, gzip: true },
  { name: `/${page}/, its scripts`, path: filesOf(page).scripts, limit: script, gzip: true },
])
