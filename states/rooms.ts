import base from '../src/styles/base.css?inline'
import components from '../src/styles/components.css?inline'
import film from '../src/styles/film.css?inline'
import frame from '../src/styles/frame.css?inline'
import hero from '../src/styles/hero.css?inline'
import jobs from '../src/styles/jobs.css?inline'
import landing from '../src/styles/landing.css?inline'
import orderPage from '../src/styles/order-page.css?inline'
import order from '../src/styles/order.css?inline'
import orders from '../src/styles/orders.css?inline'
import pairing from '../src/styles/pairing.css?inline'
import progress from '../src/styles/progress.css?inline'
import question from '../src/styles/question.css?inline'
import status from '../src/styles/status.css?inline'
import studio from '../src/styles/studio.css?inline'
import ticket from '../src/styles/ticket.css?inline'
import videoCard from '../src/styles/video-card.css?inline'

import stage from './stage.css?inline'
import type { Room } from './specimen.ts'
import { filmSpecimens } from './specimens/film.tsx'
import { historySpecimens } from './specimens/history.tsx'
import { landingSpecimens } from './specimens/landing.tsx'
import { orderSpecimens } from './specimens/order.tsx'
import { pairingSpecimens } from './specimens/pairing.tsx'
import { partSpecimens } from './specimens/parts.tsx'
import { statusSpecimens } from './specimens/status.tsx'
import { studioSpecimens } from './specimens/studio.tsx'
import { videoSpecimens } from './specimens/video.tsx'

const shared = [base, components, frame]
/** Each page's style sheets in the order in which the page has them, and what is shown under them. */
export const ROOMS: Room[] = [
  {
    name: 'landing',
    styles: [...shared, hero, order, ticket, landing, orders, stage],
    specimens: [...partSpecimens, ...orderSpecimens, ...landingSpecimens],
  },
  {
    name: 'status',
    styles: [...shared, status, progress, videoCard, orderPage, question, stage],
    specimens: [...statusSpecimens, ...videoSpecimens],
  },
  {
    name: 'studio',
    styles: [...shared, studio, film, progress, jobs, question, pairing, stage],
    specimens: [...studioSpecimens, ...filmSpecimens, ...historySpecimens, ...pairingSpecimens],
  },
]
