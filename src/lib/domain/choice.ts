/** How long a buyer may take to change words that were refused. Until then the money stays as it is. */
export const CHOICE_MS = 60 * 60_000

/** How often the words of one order may be refused and changed: what a new row of `generations` begins with. */
export const MAX_CHOICES = 5
