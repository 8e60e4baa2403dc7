import type { ErrorCode } from '../contract/error-code.ts'
import type { JobsText, PairingText } from './job-text.ts'
import type { LandingText } from './landing-text.ts'
import type { FileText, StatusText, YourVideosText } from './status-text.ts'
import type { StudioText } from './studio-text.ts'

/**
 * Everything a person reads, in one language. Braces are places for values (`{count}`); every language must keep
 * them. A page renders text at build; an island gets only its own part as a prop.
 */
export type Dictionary = {
  /** BCP 47 tag, for the page and for Intl. */
  lang: string
  dir: 'ltr' | 'rtl'
  /** The language's own name for itself. */
  name: string
  site: SiteText
  landing: LandingText
  status: StatusText
  file: FileText
  yourVideos: YourVideosText
  jobs: JobsText
  pairing: PairingText
  studio: StudioText
  errors: Record<ErrorCode, string>
}

/** What stands around every page. */
export type SiteText = {
  tagline: string
  skipToContent: string
  language: string
  notFoundTitle: string
  notFoundText: string
  home: string
  footer: string
}
