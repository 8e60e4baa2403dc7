import { element } from './element.js'

const site = document.querySelector('meta[name=site]').content
const select = document.querySelector('#locale')

function address(path) {
  return `${site}/${select.value}${path}`
}

/** A link into the shop, in the chosen language, also after another is chosen. */
export function siteLink(path, text) {
  const link = element('a', { href: address(path) }, text)
  link.dataset.site = path
  return link
}

export const statusLink = (ids, text = 'Status page') => siteLink(`/veo3-status/${ids}`, text)
export const fileLink = (id, text = 'File page') => siteLink(`/file/${id}`, text)

export function followLocale() {
  select.addEventListener('change', () => {
    for (const link of document.querySelectorAll('a[data-site]'))
      link.href = address(link.dataset.site)
  })
}
