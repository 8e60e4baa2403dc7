const status = document.querySelector('#status')

export function say(sentence) {
  status.textContent = sentence
  clearTimeout(say.timer)
  say.timer = setTimeout(() => (status.textContent = ''), 5_000)
}

/** Calls the sandbox's control API; says what was wrong and rejects when it refuses. */
export async function ask(method, path, body) {
  const reply = await fetch(`/_sandbox/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const answer = await reply.json()
  if (reply.ok) return answer
  say(answer.issues?.[0]?.message ?? answer.issues?.[0] ?? answer.detail)
  throw new Error(answer.detail)
}
