import type { FileText, StatusText } from '../../status-text.ts'
import { orderPage } from './order-page.ts'

export const status: StatusText = {
  title: 'Tus videos',
  videos: { one: '{count} video', many: '{count} de videos', other: '{count} videos' },
  phases: {
    waiting: {
      badge: 'Esperando el pago',
      title: 'Esperando la confirmación de tu pago',
      text: 'Suele tardar unos segundos y la página se actualiza sola. Si saliste de la página de pago sin pagar, no se cobró nada y puedes hacer otro pedido.',
    },
    working: {
      badge: 'En proceso',
      title: {
        alone: 'El video se está creando',
        several: {
          one: 'Creando {count} video',
          many: 'Creando {count} de videos',
          other: 'Creando {count} videos',
        },
      },
      text: 'Puedes cerrar esta página y volver a la misma dirección: el trabajo sigue sin ti.',
    },
    refused: {
      badge: 'Te toca a ti',
      title: 'El servicio de video rechazó este texto',
      text: 'No se perdió nada. Dilo con otras palabras o termina el pedido.',
    },
    done: {
      badge: 'Listo',
      title: {
        alone: 'El video está listo',
        several: {
          one: '{count} video está listo',
          many: '{count} de videos están listos',
          other: 'Los {count} videos están listos',
        },
      },
      text: 'Descarga lo que quieras conservar: el servicio de video no guarda los archivos para siempre.',
    },
    partly: {
      badge: 'Listo en parte',
      title: 'Listos: {done} de {count}',
      text: 'El resto no se pudo crear; en cada video se explica por qué.',
    },
    failed: {
      badge: 'Fallido',
      title: {
        alone: 'No se pudo crear el video',
        several: {
          one: 'No se pudo crear {count} video',
          many: 'No se pudo crear ninguno de los {count} de videos',
          other: 'No se pudo crear ninguno de los {count} videos',
        },
      },
      text: 'El motivo está más abajo. La misma escena con otras palabras suele funcionar.',
    },
    unknown: {
      badge: 'Fallido',
      title: 'Le perdimos la pista a este pedido',
      text: 'El servicio de video no dijo si aceptó el pedido y lo buscamos allí sin éxito. No se envió dos veces y no pagas por él.',
    },
    expired: {
      badge: 'Sin pagar',
      title: 'El pago no se completó',
      text: 'La página de pago se cerró y no se cobró nada. Puedes hacer otro pedido cuando quieras.',
    },
    declined: {
      badge: 'Pago fallido',
      title: 'No se pudo realizar el pago',
      text: 'No se cobró nada. Haz otro pedido, quizá con otra tarjeta.',
    },
    refunded: {
      badge: 'Reembolsado',
      title: 'Se reembolsó el pago',
      text: 'Este pedido ya no se hará. Los bancos suelen tardar 5–\u206010\u00a0días en mostrar el dinero.',
    },
    disputed: {
      badge: 'En pausa',
      title: 'El pago está en disputa',
      text: 'El banco nos avisó de que este pago está en disputa, así que el pedido está en pausa.',
    },
    erased: {
      badge: 'Eliminado',
      title: 'Se eliminaron el texto y los videos',
      text: 'Lo pidió quien hizo este pedido. El registro del pago se conserva.',
    },
  },
  ...orderPage,
  missing: 'No hay nada en esta dirección',
  prompt: 'Tu texto',
  ordered: 'Pedido el',
  inOrder: 'En el pedido',
  shareTitle: 'Muéstraselo a alguien',
  shareHint: 'Este enlace muestra el resultado, sin tu texto ni tu pedido.',
  shareFilesHint: 'Quien tenga este enlace verá lo que hay en esta página y nada más.',
  help: 'Si es por tu dinero, escribe a la tienda al contacto de tu recibo de Stripe e incluye la dirección de esta página.',
  some: 'Listos hasta ahora: {done} de {count}',
  loading: 'Un momento, lo estamos buscando…',
  progress: 'Avance',
  states: {
    pending: 'En cola',
    processing: 'En proceso',
    completed: 'Listo',
    error: 'Fallido',
    unheard: 'Sin noticias aún',
  },
  kinds: { video: 'Video', image: 'Imagen', audio: 'Sonido', link: 'Archivo' },
  created: 'Creado el',
  download: 'Descargar',
  downloadHint:
    'Si el archivo se abre en vez de guardarse, mantenlo pulsado (o haz clic derecho) y elige guardar.',
  share: 'Compartir',
  copyLink: 'Copiar enlace',
  copyId: 'Copiar número de archivo',
  copied: 'Copiado',
  copyFailed: 'El navegador no nos dejó copiar. Aquí lo tienes:',
  openPage: 'Ver su página',
  another: 'Hacer otro video',
  checkAgain: 'Comprobar otra vez',
  trouble: 'Ahora no nos llegan noticias; seguimos intentándolo.',
  recovered: 'Ya tenemos noticias de nuevo.',
  notKept:
    'Este navegador no recuerda nada aquí. Guarda esta página en favoritos o envíate su dirección para volver a encontrarla.',
  invalid: 'Esta dirección no es correcta',
  withoutScript:
    'Sin JavaScript, esta página se actualiza sola cada pocos segundos. Un pedido pagado sigue adelante en cualquier caso.',
}

export const file: FileText = {
  title: 'Archivo',
  phases: {
    working: {
      badge: 'En proceso',
      title: 'Este archivo se está creando',
      text: 'Aparecerá aquí en cuanto esté listo.',
    },
    done: {
      badge: 'Listo',
      title: 'El archivo está listo',
      text: 'Descárgalo si quieres conservarlo: el servicio no guarda los archivos para siempre.',
    },
    failed: {
      badge: 'Fallido',
      title: 'No se pudo crear este archivo',
      text: 'Aquí ya no va a pasar nada más.',
    },
  },
  missing: 'Este archivo no existe',
  shareHint: 'Quien tenga este enlace verá este archivo y nada más.',
}
