import { document, escaped } from '../markup.ts'
import type { Settings } from '../settings.ts'
import { faultsSection } from './page-faults.ts'
import { filesSection } from './page-files.ts'

const RECENT = `<section aria-labelledby="recent-title">
<h2 id="recent-title">What happened lately</h2>
<div class="pair">
<div>
<h3>Checkout sessions</h3>
<ul class="rows" id="sessions"><li class="empty">None yet: buy a video in the shop.</li></ul>
<h3>Webhooks</h3>
<ul class="rows" id="webhooks"><li class="empty">None yet.</li></ul>
</div>
<div>
<h3>Generations</h3>
<ul class="rows" id="files"><li class="empty">None yet.</li></ul>
<h3>E-mails</h3>
<ul class="rows" id="emails"><li class="empty">None yet.</li></ul>
</div>
</div>
</section>`

const LOG = `<section aria-labelledby="log-title">
<div class="heading">
<h2 id="log-title">Requests received</h2>
<button type="button" class="quiet" id="clear-log">Clear</button>
</div>
<label class="filter">Path begins with
<input id="log-path" placeholder="/v1/checkout" autocomplete="off" spellcheck="false"></label>
<ul class="log" id="log" tabindex="0" aria-labelledby="log-title"><li class="empty">Nothing yet.</li></ul>
</section>`

function header(siteUrl: string): string {
  return `<header>
<div>
<p class="mark">Veo Kiosk <span>sandbox</span></p>
<h1>Try the shop without an account</h1>
<p>Stand-ins for Stripe, SuperDuperAI, Gemini and Resend run here, on this machine. No money moves, and nothing leaves it but the messages that you ask your own browser to take.</p>
</div>
<p class="go"><a class="button" data-site="/" href="${siteUrl}/en/">Open the shop</a>
<label>Language <select id="locale"><option value="en">English</option><option value="ru">Русский</option></select></label></p>
</header>`
}

function steps(siteUrl: string): string {
  return `<ol class="steps">
<li><strong>Buy.</strong> Open the shop, describe a video and press a price. The checkout page lets you choose how the payment goes.</li>
<li><strong>Watch.</strong> You land on the status page; a few seconds later the video plays. The word <code>sandbox-fail</code> in a description makes it fail.</li>
<li><strong>Break it.</strong> Set a fault below and buy again. The log shows every request the shop makes of others.</li>
<li><strong>Look back.</strong> What this browser remembers belongs to the shop’s own origin, so the shop shows and clears it:
<a data-site="/#your-videos" href="${siteUrl}/en/#your-videos">your videos</a>.</li>
</ol>`
}

/** The try-out page: what someone sees who opens the sandbox's address. */
export function frontPage({ siteUrl }: Settings): string {
  const site = escaped(siteUrl)
  const body = `${header(site)}
<main>
<noscript><p class="notice">The controls on this page need JavaScript. The shop itself does not.</p></noscript>
${steps(site)}
${filesSection}
${RECENT}
${faultsSection}
${LOG}
</main>
<p class="status" role="status" id="status"></p>`
  const head = `<meta name="site" content="${site}">\n<script type="module" src="/front/front.js"></script>\n`
  return document('Veo Kiosk sandbox', 'front.css', body, head)
}
