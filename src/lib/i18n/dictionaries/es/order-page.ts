import type { OrderPageText } from '../../status-text.ts'
import { noticeBox } from './notices.ts'
import { order } from './order.ts'

export const orderPage: OrderPageText = {
  money: {
    held: 'Retenido en tu tarjeta: {amount}. Solo se cobran los videos que recibas.',
    heldAlone: 'Retenido en tu tarjeta: {amount}. Solo se cobra cuando tu video esté listo.',
    chargingAll: 'Retenido en tu tarjeta: {amount}. Está a punto de cobrarse.',
    chargingPart:
      'De los {amount} retenidos en tu tarjeta se van a cobrar {price}, por {done} de {count} videos. El resto se libera.',
    releasing: 'No pagas nada: se está liberando la retención de {amount} en tu tarjeta.',
    charged: 'Cobrado: {amount}.',
    chargedPart: 'Cobrado: {price} por {done} de {count} videos. El resto nunca se cobró.',
    released:
      'No se cobró nada: se liberó la retención de {amount}. Tu banco puede mostrarla unos días más.',
    paid: 'Pagado: {amount}. Lo que no recibas se te reembolsa solo.',
    refunding: 'Pagado: {amount}. Ya se te están devolviendo {back}; no tienes que hacer nada.',
    kept: 'Pagado: {amount}.',
    refunded:
      'Reembolsado: {back}, todo lo que pagaste. Los bancos suelen tardar 5–\u206010\u00a0días en mostrarlo.',
    refundedPart:
      'Reembolsado: {back}. Pagaste {price} por {done} de {count} videos. Los bancos suelen tardar 5–\u206010\u00a0días en mostrarlo.',
    disputed: 'El banco está revisando tu pago de {price}.',
  },
  wait: {
    usual: 'Suele tardar 2–\u20605\u00a0minutos.',
    measured: 'Suele tardar {span}.',
    slow: 'Va más lento de lo normal: suele tardar {span}. Seguimos en ello, y lo que no recibas no lo pagas.',
  },
  story: {
    title: 'Historial del pedido',
    events: {
      created: 'Pedido hecho por {amount}.',
      authorised: 'Retención en la tarjeta: {amount}. Aún no se cobró nada.',
      paid: 'Pago recibido: {amount}.',
      submitted: 'El servicio de video aceptó el encargo.',
      retried: 'Se envió otra vez, sin cargo extra.',
      unknown: 'El servicio de video no dijo si aceptó el encargo, así que lo buscamos allí.',
      delivered: 'Listo.',
      captured: 'Cobro: {amount}.',
      released: 'Se liberó la retención de {amount}.',
      refunded: 'Reembolso: {amount}.',
      erased: 'Se eliminaron el texto y los videos.',
    },
  },
  choice: {
    title: 'Dilo con otras palabras',
    text: 'El servicio de video no dice qué le molesta. A menudo es violencia, una persona real o una marca, y a veces se equivoca. Probar con otras palabras no cuesta nada extra.',
    until: {
      today:
        'Fecha límite para elegir: hoy, {time}. Después el pedido termina solo y no pagas nada por lo que no se creó.',
      tomorrow:
        'Fecha límite para elegir: mañana, {time}. Después el pedido termina solo y no pagas nada por lo que no se creó.',
      later:
        'Fecha límite para elegir: {time}. Después el pedido termina solo y no pagas nada por lo que no se creó.',
    },
    prompt: 'Texto nuevo',
    empty: 'Primero describe la escena.',
    counted: order.counted,
    tooLong: order.tooLong,
    submit: 'Filmar con este texto',
    busy: 'Enviando…',
    release: 'No, devuélvanme el dinero',
    releaseQuestion:
      '¿Terminar el pedido? No pagas nada por lo que no se creó. No se podrá retomar.',
    releaseYes: 'Sí, terminar',
    releaseNo: 'No, volver',
  },
  erase: {
    open: 'Eliminar mi texto y mis videos de esta página',
    question:
      '¿Eliminar para siempre tu texto y los videos? No se puede deshacer, y los enlaces que compartiste no mostrarán nada. El registro del pago se conserva, sin tu texto. Lo que alguien haya descargado, o abierto antes en un navegador, puede seguir ahí.',
    yes: 'Sí, eliminar',
    no: 'No, conservar',
  },
  notices: noticeBox,
  notSent: 'No pudimos conectar con la tienda. Revisa tu conexión y pulsa otra vez.',
}
