import { build } from './astro-build.ts'
import { main } from './main.ts'

await main(() => build({ quiet: false }))
