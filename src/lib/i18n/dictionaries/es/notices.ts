import type { NoticeBoxText, NoticesText } from '../../notice-text.ts'

export const notices: NoticesText = {
  ready: {
    title: {
      alone: 'Tu video está listo',
      several: {
        one: '{count} video está listo',
        many: 'Los {count} de videos están listos',
        other: 'Los {count} videos están listos',
      },
    },
    text: 'Puedes verlos y descargarlos en la página de tu pedido: el servicio de video no guarda los archivos para siempre.',
  },
  partly: {
    title: 'Listos: {done} de {count} videos',
    text: 'El resto no se pudo crear y no lo pagas.',
  },
  refused: {
    title: 'El servicio de video rechazó tu texto',
    text: 'Dilo con otras palabras en la página de tu pedido: tienes más o menos una hora y no cuesta nada extra. Después el pedido termina y no pagas nada por lo que no se creó.',
  },
  failed: {
    title: {
      alone: 'No se pudo crear tu video',
      several: {
        one: 'No se pudo crear {count} video',
        many: 'No se pudo crear ninguno de los {count} de videos',
        other: 'No se pudo crear ninguno de los {count} videos',
      },
    },
    text: 'No pagas nada: lo que se retuvo o se cobró se devuelve solo. En la página de tu pedido se explica por qué.',
  },
  stopped: {
    title: 'Tu pedido se detuvo',
    text: 'El pago se reembolsó o está en disputa, así que ya no se crea nada más. La página de tu pedido dice cómo está todo.',
  },
  email: {
    open: 'Abrir tu pedido',
    keep: 'Quien tenga este enlace ve tu texto y tus videos: guárdalo para ti.',
    once: 'Pediste este único correo en la página de tu pedido. Tu dirección se borra con él y la tienda no volverá a escribirte.',
  },
}

export const noticeBox: NoticeBoxText = {
  title: 'Avísame cuando esté listo',
  text: 'Te avisamos una sola vez y después no guardamos nada.',
  browser: 'Avísame en este navegador',
  browserNot: 'No me avises aquí',
  closed: 'Este navegador te avisará, aunque cierres esta página.',
  open: 'Este navegador te avisará mientras esta página siga abierta.',
  denied:
    'Tu navegador bloquea los avisos de esta tienda. Permite las notificaciones de esta página en sus ajustes y pulsa otra vez.',
  unsupported:
    'Este navegador no puede hacerlo. En un iPhone o iPad, añade esta página a la pantalla de inicio y ábrela desde ahí.',
  email: 'Tu correo electrónico',
  emailHint: 'Solo para un correo sobre este pedido; después se borra.',
  emailWrong: 'Escribe la dirección completa, por ejemplo nombre@example.com.',
  send: 'Envíame un correo',
  mailed: 'Recibirás un solo correo.',
  mailedNot: 'No me lo envíes',
}
