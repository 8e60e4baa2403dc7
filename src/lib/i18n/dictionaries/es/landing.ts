import type { LandingText } from '../../landing-text.ts'
import { order } from './order.ts'

export const landing: LandingText = {
  title: 'Video con IA y sonido a partir de tu texto',
  description:
    'Describe una escena y Veo 3, de Google, la filma: un clip de 8 segundos en 720p con sonido, normalmente en 2–5 minutos. Pagas por video, sin cuenta.',
  heading: 'Escribe una escena. Mírala en minutos.',
  lead: 'Veo 3, de Google, convierte tus palabras en un clip de 8\u00a0segundos en 720p con sonido, normalmente en 2–\u20605\u00a0minutos. Tendrá su propia página para verlo, descargarlo y compartirlo. Sin cuenta ni suscripción.',
  facts: [
    { title: 'Duración', text: '8 segundos' },
    { title: 'Imagen', text: '720p' },
    { title: 'Sonido', text: 'incluido' },
    { title: 'Suele tardar', text: '2–5 min' },
  ],
  order,
  steps: {
    title: 'Cómo funciona',
    list: [
      {
        title: 'Pagas en la página de Stripe',
        text: 'Guardamos tu texto con el pedido y se abre Stripe. Si allí cambias de idea, vuelves aquí y tu texto sigue intacto.',
      },
      {
        title: 'Veo 3 filma tu escena',
        text: 'Tras el pago se abre tu propia página, donde ves cómo va todo. Suele tardar 2–\u20605\u00a0minutos. Puedes cerrarla y volver después.',
      },
      {
        title: 'Lo ves y te lo quedas',
        text: 'El video aparece en esa misma página. Descarga el archivo o envía el enlace a quien quieras: se abre en cualquier dispositivo.',
      },
    ],
  },
  price: {
    title: 'Qué pagas',
    text: 'Un video cuesta {single}. Tres tomas de la misma escena, {triple}.',
    saving: 'Son {saving} menos que comprar tres por separado.',
    included: 'El precio incluye',
    includedList: [
      '8 segundos de video en 720p',
      'Sonido: voces, ruidos y música, según pida tu texto',
      'Imagen horizontal o vertical',
      'Una página propia con un enlace para compartir',
      'El archivo para descargar',
    ],
    excluded: 'El precio no incluye',
    excludedList: [
      'Retoques y repeticiones: otra toma es otro video',
      'Clips más largos o más nítidos que 720p',
      'Almacenamiento para siempre: descarga tu archivo',
      'La comisión de tu banco por cambio de moneda, si la cobra',
    ],
  },
  trust: {
    title: 'Antes de pagar',
    list: [
      {
        title: 'Tu tarjeta se queda en Stripe',
        text: 'Pagas en la página de Stripe. Los datos de tu tarjeta nunca nos llegan.',
      },
      {
        title: 'El precio del botón es el precio final',
        text: 'Lo pagas una sola vez. Nada se renueva y no hay saldo que recargar.',
      },
      {
        title: 'Solo pagas lo que recibes',
        text: 'Si un video no se puede crear, no cuesta nada y no tienes que reclamar tu dinero. La página de tu pedido muestra en todo momento qué está retenido, cobrado o devuelto.',
      },
    ],
  },
  questions: {
    title: 'Preguntas y respuestas',
    list: [
      {
        title: '¿Cuánto tarda?',
        text: 'Normalmente, 2–\u20605\u00a0minutos después del pago. En días de mucha demanda puede tardar más; si en media hora no hay resultado, el video se da por fallido y no pagas por él.',
      },
      {
        title: '¿Y si el video no se puede crear?',
        text: 'Veo rechaza algunas escenas, por ejemplo con violencia o personas reales, y de vez en cuando una inofensiva por error. Entonces tu página te pide otras palabras, sin cargo extra, o te deja terminar el pedido. Lo que falla por otro motivo se reintenta solo, hasta tres veces en total. Lo que no se crea no lo pagas.',
      },
      {
        title: '¿Cuándo se cobra en mi tarjeta?',
        text: 'Hay dos casos. En uno, al hacer el pedido el importe solo se retiene, y se cobra cuando los videos están listos, únicamente por los que salieron: con dos de tres pagas dos tercios. En el otro, la tienda o tu forma de pago cobra al momento, y la parte de lo que no llegó se te reembolsa sola. La página de tu pedido dice cuál es el tuyo.',
      },
      {
        title: '¿Qué son los tres videos?',
        text: 'Tres tomas de un mismo texto en un mismo formato. Veo imagina la escena de nuevo cada vez, así que puedes elegir la mejor.',
      },
      {
        title: '¿Cómo vuelvo a encontrar mi video?',
        text: 'En esta página está la lista de lo que pediste en este navegador. En otro dispositivo necesitas la dirección de su página: como no hay cuenta donde buscarlo, envíate el enlace.',
      },
      {
        title: '¿Quién puede ver mi video?',
        text: 'Quien tenga el enlace. El enlace para compartir muestra solo el video; la dirección de tu pedido muestra también tu texto y permite eliminar ambos. Ninguno aparece en listas, y a los buscadores les pedimos que no los muestren.',
      },
      {
        title: '¿Cuánto tiempo se guarda el archivo?',
        text: 'Lo guarda el servicio de video y no podemos prometer cuánto tiempo. Descárgalo en cuanto esté listo.',
      },
      {
        title: '¿Se nota que lo hizo una IA?',
        text: 'Google marca cada video de Veo con SynthID, que el ojo no ve y los detectores sí. Cuando lo publiques, di que es IA: en algunos países es obligatorio.',
      },
    ],
  },
  back: 'Escribe tu escena',
}
