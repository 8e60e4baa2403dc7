/// <reference types="astro/client" />
/// <reference types="@cloudflare/workers-types" />

declare namespace Cloudflare {
  /** What the edge is given: the database and the variables of section "Configuration" in the README, all as text. */
  interface Env {
    DB: D1Database
    [variable: string]: unknown
  }
}

type Env = Cloudflare.Env
