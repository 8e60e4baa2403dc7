// The door of every npm script. Plain JavaScript for any Node >= 20: it fetches a newer Node through the npm package
// `node` where the installed one is too old, installs what is missing, and then runs scripts/<name>.ts.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = [22, 19]
const FETCHED = 'node@24.21.0'

const root = fileURLToPath(new URL('..', import.meta.url))
const [name, ...rest] = process.argv.slice(2)

const node = isNewEnough() ? process.execPath : fetchNode()
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }
if (!isInstalled()) install()
become(node, [`${root}scripts/${name}.ts`, ...rest])

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])
}

/** The path of a Node that is new enough, kept in npm's own cache. */
function fetchNode() {
  process.stdout.write(
    `Node ${process.versions.node} is older than the ${NEEDED.join('.')} needed: using ${FETCHED} from npm.\n`,
  )
  const print = ['--', 'node', '-p', 'process.execPath']
  const { status, stdout } = spawnSync('npx', ['--yes', '--package', FETCHED, ...print], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  if (status !== 0)
    fail(`Could not fetch ${FETCHED} from npm: install Node ${NEEDED.join('.')} or newer.`)
  return stdout.trim()
}

/** Installed means installed from this very lock file. */
function isInstalled() {
  const marker = `${root}node_modules/.package-lock.json`
  return (
    existsSync(marker) && statSync(marker).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs
  )
}

function install() {
  process.stdout.write('Installing packages (npm ci) …\n')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) fail('npm ci failed; its own words are above.')
}

/** Becomes the other program as far as Node can: same terminal, same signals, same ending. */
function become(command, args) {
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  const watch = watchParent(() => child.kill('SIGTERM'))
  child.on('exit', (code) => {
    clearInterval(watch)
    process.exitCode = code ?? 1
  })
}

/** npm does not pass a SIGTERM on to its script, so the script notices that npm is gone. */
function watchParent(onGone) {
  const parent = process.ppid
  return setInterval(() => {
    if (process.ppid !== parent && process.env.npm_lifecycle_event) onGone()
  }, 500)
}

function fail(line) {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}
