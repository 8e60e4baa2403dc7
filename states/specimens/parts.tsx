import type { Specimen } from '../specimen.ts'

const BUTTONS = ['', 'button--primary', 'button--quiet']

/** What all pages are made of, as style sheets alone make it. */
export const partSpecimens: Specimen[] = [
  {
    name: 'buttons: idle, disabled, unavailable',
    show: ({ dictionary: { status, landing } }) => (
      <div class="stack">
        {BUTTONS.map((kind) => (
          <p class="cluster">
            <button type="button" class={`button ${kind}`}>
              {status.download}
            </button>
            <button type="button" class={`button ${kind}`} disabled>
              {status.download}
            </button>
            <button type="button" class={`button ${kind}`} aria-disabled="true">
              {status.download}
            </button>
          </p>
        ))}
        <p class="cluster">
          <a class="button" href="#top">
            {status.another}
          </a>
          <button type="button" class="chip">
            {landing.order.exampleList[0]?.title}
          </button>
          <button type="button" class="chip chip--back">
            {landing.order.restore}
          </button>
          <a href="#top">{status.openPage}</a>
        </p>
      </div>
    ),
  },
  {
    name: 'fields: empty, filled, wrong',
    show: ({ dictionary: { jobs, studio } }) => (
      <div class="stack">
        <div class="field">
          <label for="empty">{jobs.search}</label>
          <input id="empty" type="search" placeholder={jobs.searchHint} />
        </div>
        <div class="field">
          <label for="filled">{jobs.order}</label>
          <select id="filled">
            <option>{jobs.orders.newest}</option>
          </select>
        </div>
        <div class="field">
          <label for="wrong">{studio.form.script}</label>
          <textarea id="wrong" rows="2" aria-invalid="true" aria-describedby="wrong-error" />
          <p id="wrong-error" class="field__error">
            {studio.form.scriptEmpty}
          </p>
        </div>
      </div>
    ),
  },
  {
    name: 'badges and notices: plain, good, warning, bad',
    show: ({ dictionary: { status, landing } }) => (
      <div class="stack">
        <p class="cluster">
          <span class="badge">{status.states.pending}</span>
          <span class="badge badge--good">{status.states.completed}</span>
          <span class="badge badge--warn">{status.states.unheard}</span>
          <span class="badge badge--bad">{status.states.error}</span>
        </p>
        <p class="notice">{status.notKept}</p>
        <p class="notice notice--good">{landing.order.cancelled}</p>
        <p class="notice notice--warn">{status.trouble}</p>
        <p class="notice notice--bad cluster">
          {landing.order.human.failed}
          <button type="button" class="button">
            {landing.order.human.again}
          </button>
        </p>
      </div>
    ),
  },
]
