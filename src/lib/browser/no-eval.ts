import { config } from 'zod/mini'

// Zod would probe for eval, which the page's Content-Security-Policy reports as a violation.
config({ jitless: true })
