import { KINDS } from '../superduperai/kind.ts'

const SCENARIOS = [
  ['ready', 'One finished video'],
  ['three', 'Three that finish one by one'],
  ['mixed', 'Two finished, one failed'],
  ['failed', 'One failed'],
  ['stuck', 'One that never finishes'],
  ['unknown', 'An id nobody knows'],
]

const options = (values: readonly string[]): string =>
  values.map((value) => `<option>${value}</option>`).join('')

export const filesSection = `<section aria-labelledby="files-title">
<h2 id="files-title">Status and file pages</h2>
<p>See any state without buying anything: pick a case, or make files to measure. Both give links into the shop.</p>
<div class="scenarios">
${SCENARIOS.map(([id, label]) => `<button type="button" data-scenario="${id}">${label}</button>`).join('\n')}
</div>
<form id="make-files" class="fields">
<label>Kind <select name="type">${options(KINDS)}</select></label>
<label>State <select name="state">${options(['completed', 'in_progress', 'error'])}</select></label>
<label>How many <input name="count" type="number" min="1" max="20" value="1" required></label>
<label>Shape <select name="aspectRatio">${options(['16:9', '9:16'])}</select></label>
<label>Ends after, ms <input name="finishAfterMs" type="number" min="0" max="3600000" step="500" placeholder="as the state says"></label>
<button class="primary">Make files</button>
</form>
<div class="made" id="made" aria-live="polite"></div>
</section>`
