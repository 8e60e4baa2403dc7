/** No text that is bound to a statement, and no row, may be larger than 2 MB: https://developers.cloudflare.com/d1/platform/limits/ */
const CHUNK_CHARACTERS = 1_000_000

/** The least that can be done: it stores a text as it comes and gives it back as it was stored. */
export default {
  async fetch(request, { DB }): Promise<Response> {
    const id = new URL(request.url).pathname
    if (request.method === 'PUT') {
      const text = await request.text()
      const insert = DB.prepare(`INSERT OR REPLACE INTO texts VALUES (?1, ?2, ?3)`)
      const chunks: D1PreparedStatement[] = []
      for (let at = 0; at < text.length; at += CHUNK_CHARACTERS) {
        chunks.push(insert.bind(id, chunks.length, text.slice(at, at + CHUNK_CHARACTERS)))
      }
      await DB.batch(chunks)
      return new Response()
    }
    const select = DB.prepare(`SELECT text FROM texts WHERE id = ?1 ORDER BY chunk`)
    const { results } = await select.bind(id).all<{ text: string }>()
    if (results.length === 0) return new Response(null, { status: 404 })
    return new Response(results.map(({ text }) => text).join(''))
  },
} satisfies ExportedHandler<Env>
