import { blockedWord } from '../domain/blocked-words.ts'
import { ProblemError } from './problem-error.ts'
import { need, type Shop } from './shop.ts'

/** Refuses what the operator does not film, before anybody pays for it. */
export function checkPrompt(shop: Shop, prompt: string): void {
  const word = blockedWord(prompt, need(shop.config.limits).BLOCKED_WORDS)
  if (word === null) return
  const message = `This shop does not film “${word}”.`
  throw new ProblemError('prompt_blocked', { issues: [{ path: 'prompt', message }] })
}
