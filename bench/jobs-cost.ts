import type { Cost } from './counted-database.ts'
import { startCountingSite } from './counting-site.ts'
import type { Ask } from './exchange.ts'
import { answered, createOwner } from './jobs-client.ts'
import { jobsCrowd } from './jobs-crowd.ts'
import { largeJob } from './jobs-sample.ts'
import { report } from './report.ts'

/** Of the owner who asks, and of all others together. */
const OWN_JOBS = 20
const OTHERS_JOBS = [100, 100_000]

export type JobCost = Cost & { call: string }

/** Reports what each call costs the database, beside few jobs of others and beside many. */
export async function measureJobsCost(): Promise<void> {
  for (const othersJobs of OTHERS_JOBS) {
    const site = await startCountingSite({}, jobsCrowd(othersJobs))
    try {
      for (const cost of await jobCosts(site.url, OWN_JOBS)) {
        report('database', { ...cost, ownJobs: OWN_JOBS, othersJobs })
      }
    } finally {
      await site.stop()
    }
  }
}

/** What the calls cost an owner who has that many jobs, of which the last one is as large as a job can be. */
export async function jobCosts(site: string, ownJobs: number): Promise<JobCost[]> {
  const owner = createOwner(site)
  const costs: JobCost[] = []

  async function measure(call: string, ask: Ask, status = 200) {
    const answer = await answered(ask, status)
    const cost = JSON.parse(String(answer.headers['database-cost'])) as Cost
    costs.push({ call, ...cost })
    return answer
  }

  const [id, large] = ['large-job', largeJob()]
  const jobs = '/api/veo/jobs'
  const one = `${jobs}/{jobId}`
  await owner.keep(ownJobs - 1)
  await measure(`PUT ${one}, a new job`, owner.put(id, large, 1))
  await measure(`PUT ${one}, changed`, owner.put(id, large, 2))
  await measure(`PUT ${one}, the same again`, owner.put(id, large, 2))
  await measure(`PUT ${one}, an older one`, owner.put(id, large, 1), 409)
  await measure(`GET ${jobs}`, owner.list())
  const { body, headers } = await measure(`GET ${one}`, owner.get(id))
  if (!body.equals(large.gzip)) throw new Error('The job came back as another.')
  await measure(`GET ${one}, not modified`, owner.get(id, headers.etag), 304)
  await measure(`GET ${one}, unknown`, owner.get('unknown-job'))
  await measure(`DELETE ${one}`, owner.remove(id))
  await measure(`DELETE ${jobs}`, owner.clear())
  return costs
}
