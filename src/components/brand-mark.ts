/** The shop's mark as SVG paths, 32 × 32: a viewfinder, and in it what plays. */
export const MARK_FRAME =
  'M3 10V4.5A1.5 1.5 0 0 1 4.5 3H10M22 3h5.5A1.5 1.5 0 0 1 29 4.5V10M29 22v5.5a1.5 1.5 0 0 1-1.5 1.5H22M10 29H4.5A1.5 1.5 0 0 1 3 27.5V22'
export const MARK_PLAY =
  'M11.5 9.6v12.8a1 1 0 0 0 1.520.85l10.3-6.4a1 1 0 0 0 0-1.7l-10.3-6.4a1 1 0 0 0-1.520.85z'
