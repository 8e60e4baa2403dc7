// Shows what the shop pushes, also while its page is closed, and opens the order that it is about. It keeps nothing.

self.addEventListener('push', (event) => {
  const { title, text: body, lang, dir, path } = event.data.json()
  const options = { body, lang, dir, tag: path, data: { path } }
  event.waitUntil(self.registration.showNotification(title, options))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(open(event.notification.data.path))
})

async function open(path) {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const tab = tabs.find(({ url }) => orderOf(url) === orderOf(path))
  return tab ? tab.focus() : self.clients.openWindow(path)
}

/** An order has a page in each language. */
function orderOf(address) {
  return new URL(address, self.location.origin).pathname.split('/')[3]
}
