import { SELLER } from '../src/lib/domain/seller.ts'
import { build } from './astro-build.ts'
import { main } from './main.ts'
import { sellerWarning } from './seller-warning.ts'

await main(async () => {
  await build({ quiet: false })
  const warning = sellerWarning(SELLER)
  if (warning) process.stderr.write(`${warning}\n`)
})
