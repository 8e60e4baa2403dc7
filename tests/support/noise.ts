/** Text of so many letters that does not repeat, so that gzip cannot make much of it. */
export function noise(letters: number, seed = 7): string {
  let state = seed
  let text = ''
  while (text.length < letters) {
    state = (state * 48_271) % 2_147_483_647
    text += state.toString(36)
  }
  return text.slice(0, letters)
}
