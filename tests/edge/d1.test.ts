import { env } from 'cloudflare:workers'

import { describeD1 } from '../support/model/d1-facts.ts'

describeD1(() => env.DB)
