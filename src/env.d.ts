/// <reference types="astro/client" />
/// <reference types="@cloudflare/workers-types" />

declare namespace Cloudflare {
  /** What the edge is given: the database and the variables of section "Configuration" in the README, all as text. */
  interface Env {
    DB: D1Database
    /** The static files of the build: https://developers.cloudflare.com/pages/functions/api-reference/#envassetsfetch */
    ASSETS: Fetcher
    [variable: string]: unknown
  }
}

type Env = Cloudflare.Env

/** The edge has one cache that is always there, which the browser's type of the same name does not know. */
interface CacheStorage {
  readonly default: Cache
}
