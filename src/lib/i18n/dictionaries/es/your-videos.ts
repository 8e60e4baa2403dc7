import type { YourVideosText } from '../../status-text.ts'

export const yourVideos: YourVideosText = {
  title: 'Tus videos',
  text: 'Pedidos en este navegador. Nadie más ve esta lista.',
  showAll: {
    one: 'Mostrar {count} más',
    many: 'Mostrar {count} más',
    other: 'Mostrar {count} más',
  },
  remove: 'Quitar',
  removed: 'Quitado de la lista: {prompt}',
  undo: 'Deshacer',
  clear: 'Vaciar la lista',
  clearQuestion:
    '¿Vaciar toda la lista? Los videos siguen en sus direcciones, pero este navegador los olvida.',
  clearYes: 'Sí, vaciar',
  clearNo: 'Conservarla',
}
