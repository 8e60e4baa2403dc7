import { For } from 'solid-js'

import { JOB_ORDERS, type JobOrder } from '#lib/domain/job-order.ts'
import type { JobWords } from '#lib/i18n/job-words.ts'

type JobToolsProps = {
  words: JobWords
  /** What is searched for; it outlives the box, which goes with the last job. */
  search: string
  order: JobOrder
  onSearch: (wanted: string) => void
  onOrder: (order: JobOrder) => void
}

/** Finding one job among many. */
export default function JobTools(props: JobToolsProps) {
  return (
    <div class="jobs__tools">
      <div class="field">
        <label for="job-search">{props.words.text.search}</label>
        <input
          id="job-search"
          type="search"
          autocomplete="off"
          placeholder={props.words.text.searchHint}
          value={props.search}
          onInput={(event) => props.onSearch(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="job-order">{props.words.text.order}</label>
        <select
          id="job-order"
          onChange={(event) => props.onOrder(event.currentTarget.value as JobOrder)}
        >
          <For each={JOB_ORDERS}>
            {(order) => (
              <option value={order} selected={order === props.order}>
                {props.words.text.orders[order]}
              </option>
            )}
          </For>
        </select>
      </div>
    </div>
  )
}
