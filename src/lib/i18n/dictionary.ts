import type { ErrorCode } from '../contract/error-code.ts'
import type { Use } from '../domain/use.ts'
import type { JobsText, PairingText } from './job-text.ts'
import type { LandingText } from './landing-text.ts'
import type { LegalTexts } from './legal-text.ts'
import type { NoticesText } from './notice-text.ts'
import type { FileText, StatusText, YourVideosText } from './status-text.ts'
import type { StudioText } from './studio-text.ts'
import type { UsesText, UseText } from './use-text.ts'

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
  uses: UsesText & { each: Record<Use, UseText> }
  legal: LegalTexts
  status: StatusText
  file: FileText
  yourVideos: YourVideosText
  jobs: JobsText
  pairing: PairingText
  studio: StudioText
  /** What is sent to who asked to be told of an order. */
  notices: NoticesText
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
  /** On the page that other sites show in a frame. */
  playerWithoutScript: string
  footer: string
}
