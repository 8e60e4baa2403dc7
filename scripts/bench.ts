import { boughtOrder } from '../bench/bought-order.ts'
import { startCountingSite } from '../bench/counting-site.ts'
import { measureDatabase } from '../bench/database.ts'
import { measureHostile } from '../bench/hostile.ts'
import { measureJobsCost } from '../bench/jobs-cost.ts'
import { measureJobsCpu } from '../bench/jobs-cpu.ts'
import { measureJobsTimes } from '../bench/jobs-times.ts'
import { withWays } from '../bench/jobs-ways.ts'
import { measureLatency } from '../bench/latency.ts'
import { brotlied, gzipped, weigh } from '../bench/page-weight.ts'
import { measurePaint } from '../bench/paint.ts'
import { report } from '../bench/report.ts'
import { openShop, type Shop } from '../bench/shop.ts'
import { measureStudio } from '../bench/studio.ts'
import { measureWebhook } from '../bench/webhook.ts'
import { LOCALES } from '#lib/domain/locale.ts'

import { build } from './astro-build.ts'
import { main } from './main.ts'
import { startSite } from './temporary-site.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)

// Whoever reads our lines may stop doing so (`npm run bench | head`); that ends us as a signal does.
process.stdout.on('error', () => process.kill(process.pid, 'SIGTERM'))

await main(async () => {
  say('Building the site …')
  await build({ quiet: true })
  for (const page of LOCALES.flatMap((locale) =>
    ['', '/veo3-status', '/file', '/veo'].map((path) => locale + path),
  )) {
    report('page-weight', {
      page: `/${page}/`,
      gzip: weigh(page, gzipped),
      brotli: weigh(page, brotlied),
    })
  }

  await within(await openShop(startCountingSite), async (shop) => {
    say('Counting what calls cost the database …')
    await measureDatabase(shop)
  })
  say('Counting what jobs cost it, beside the jobs of others …')
  await measureJobsCost()

  say('Serving three ways to keep jobs …')
  await withWays(async (ways) => {
    say('Saving, loading and listing jobs …')
    await measureJobsTimes(ways)
    say('Reading what that costs the processor …')
    await measureJobsCpu(ways)
  })

  say('Writing films …')
  await measureStudio()

  await within(await openShop(startSite, { CHECKOUTS_PER_MINUTE: '0' }), async (shop) => {
    say('Asking every endpoint …')
    await measureLatency(shop)
    say('Delivering one event a hundred times …')
    await measureWebhook(shop)
    say('Visiting with a slow phone …')
    const order = await boughtOrder(shop, 'completed')
    await measurePaint([
      { name: '/en/', url: `${shop.url}/en/` },
      { name: '/en/veo3-status/, a finished order', url: `${shop.url}/en/veo3-status/${order}` },
    ])
    say('Attacking it …')
    await measureHostile(shop)
  })
})

async function within(shop: Shop, work: (shop: Shop) => Promise<void>): Promise<void> {
  try {
    await work(shop)
  } finally {
    await shop.close()
  }
}
