import type { AspectRatio } from '../domain/aspect-ratio.ts'
import type { ErrorCode } from './error-code.ts'
import type { Generation } from './get-generation.ts'
import type { PublicFile } from './media.ts'

/**
 * What the edge writes into the page of an order or of files, so that it shows the truth before it asks for anything. The
 * order's text and its session are left out, since programs that make previews read it as well.
 */
export type FirstState =
  | { kind: 'order'; order: Omit<Generation, 'prompt' | 'sessionId' | 'generationId'> }
  /** `aspectRatio` is that of the order that the files were made for, where they were ordered here. */
  | { kind: 'files'; files: PublicFile[]; aspectRatio?: AspectRatio }
  | { kind: 'missing'; code: ErrorCode }
