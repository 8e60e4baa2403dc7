import { readFileSync } from 'node:fs'

import { CALLS, HTTP_FAULTS, WEBHOOK_FAULTS } from '../faults.ts'
import { escape, page } from '../page.ts'
import type { Route } from '../router.ts'

const SCRIPT = readFileSync(new URL('try-out.js', import.meta.url), 'utf8')

const options = (values: string[]) =>
  values.map((value) => `<option>${escape(value)}</option>`).join('')

/** The try-out page: files in any state, orders, faults and the log, for somebody who has just started the shop. */
export function frontPageRoute(siteUrl: string): Route {
  const site = escape(siteUrl)
  const body = `<main data-site="${site}">
<h1>Veo Kiosk: the sandbox</h1>
<p>This process stands in for Stripe, SuperDuperAI and Gemini. Start at <a href="${site}/">the shop</a>: write a prompt,
buy, and click “Pay” on the page that looks like this one.</p>
<div class="grid">
<section class="card"><h2>Make files</h2>
<form id="files">
<div class="row"><label>Kind<select name="type">${options(['video', 'image', 'audio', 'voiceover', 'music', 'text'])}</select></label>
<label>State<select name="state">${options(['completed', 'in_progress', 'error'])}</select></label></div>
<div class="row"><label>How many<input name="count" type="number" min="1" max="20" value="1"></label>
<label>Shape<select name="aspectRatio">${options(['16:9', '9:16'])}</select></label></div>
<label>Done after, in seconds (empty: never)<input name="seconds" type="number" min="1" max="600" placeholder="10"></label>
<button class="primary">Make them</button></form>
<ul class="plain" id="made" aria-live="polite"></ul></section>

<section class="card"><h2>Open a page</h2>
<form id="open">
<label>Language<select name="locale">${options(['en', 'ru'])}</select></label>
<label>Ids, separated by commas (a file, several, or a session)<input name="ids" required placeholder="998d1ea1-…"></label>
<div class="row"><button class="primary" name="page" value="veo3-status">Status page</button>
<button name="page" value="file">File page</button></div></form>
<p class="muted">Ids that fail: <a href="${site}/en/veo3-status/no-such-file-id">an unknown file</a>,
<a href="${site}/en/veo3-status/cs_test_unknown">an unknown order</a>,
<a href="${site}/en/veo3-status/nonsense!">no id at all</a>.</p></section>

<section class="card"><h2>What this browser remembers</h2>
<p>It belongs to the shop’s own address, so the shop shows and clears it: <a href="${site}/en/#your-videos">your videos on
this device</a>.</p></section>

<section class="card"><h2>Set a fault</h2>
<form id="faults">
<label>On<select name="call">${options(CALLS)}</select></label>
<label>What happens<select name="fault">${options([...new Set([...HTTP_FAULTS, ...WEBHOOK_FAULTS])])}</select></label>
<div class="row"><label>How often (empty: always)<input name="times" type="number" min="1" value="1"></label>
<label>Status, for “status”<input name="status" type="number" min="200" max="599" placeholder="500"></label></div>
<div class="row"><button class="primary">Set</button><button type="button" id="clear-faults">Clear all</button></div></form>
<p id="fault-list" class="mono" aria-live="polite"></p></section>

<section class="card wide"><h2>Orders</h2><div class="scroll"><table id="sessions"><thead>
<tr><th scope="col">Session</th><th scope="col">State</th><th scope="col">Amount</th></tr></thead><tbody></tbody></table></div></section>

<section class="card wide"><h2>Requests received</h2><div class="scroll"><table id="log"><thead>
<tr><th scope="col">At</th><th scope="col">Request</th><th scope="col">Answer</th></tr></thead><tbody></tbody></table></div></section>
</div></main>`
  return { method: 'GET', path: /^\/$/, answer: () => page('Veo Kiosk: sandbox', body, SCRIPT) }
}
