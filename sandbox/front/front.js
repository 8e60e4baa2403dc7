import { showFaults } from './faults.js'
import { showFiles } from './files.js'
import { showLog } from './log.js'
import { followLocale } from './links.js'
import { showRecent } from './recent.js'

const EVERY_MS = 2_000

followLocale()
showFiles()
const parts = [showRecent(), showLog(), showFaults()]

async function refresh() {
  if (!document.hidden) await Promise.allSettled(parts.map((part) => part()))
  setTimeout(refresh, EVERY_MS)
}

void refresh()
