import type { LegalText } from '../../../legal-text.ts'

export const terms: LegalText = {
  name: 'Condiciones',
  title: 'Condiciones de venta',
  description:
    'Qué compras en esta tienda, cuánto cuesta, cuándo un video se da por fallido y qué puedes hacer con él. En palabras sencillas.',
  lead: 'Qué compras aquí, cuánto cuesta y qué pasa cuando algo sale mal.',
  sections: [
    {
      title: 'Qué compras',
      text: 'Describes una escena y Veo 3, de Google, hace con ella un video corto con sonido, a través del servicio de video SuperDuperAI. Puedes comprar un video o tres tomas del mismo texto. Lo que incluye el precio está en la página de inicio.\n\nNo está en nuestras manos cómo imagina Veo tu escena: un video distinto de lo que esperabas también cuenta como entregado.',
    },
    {
      title: 'Pedido y pago',
      text: 'Pides sin cuenta. Tu texto se guarda con el pedido y se abre la página de pago de Stripe, que sigue abierta {session}. Si la dejas sin pagar, no se cobra ni se hace nada.\n\nUn video cuesta {single}; tres, {triple}. Pagas una sola vez y nada se renueva. El trabajo empieza en cuanto Stripe confirma el pago o la retención en tu tarjeta, así que un pedido pagado no se puede cancelar aquí mientras se hacen sus videos.',
    },
    {
      title: 'Pagas lo que recibes',
      text: 'O bien el dinero solo se retiene en tu tarjeta hasta que los videos están listos, o bien se cobra al momento y se te devuelve la parte de lo que no llegó. Aquí están los detalles: {refunds}.',
    },
    {
      title: 'Cuándo un video se da por fallido',
      text: 'Lo que falla se reintenta solo, hasta {tries} veces en total. Un video que no está {deadline} después de su último envío al servicio de video se da por fallido; mientras no haya forma de consultar ese servicio, esperamos más, unas {outage}. Si no podemos averiguar si lo aceptó, no lo pedimos por segunda vez y también se da por fallido.',
    },
    {
      title: 'Cuando se rechaza tu texto',
      text: 'Veo rechaza algunas escenas, por ejemplo con violencia o personas reales, y de vez en cuando una inofensiva por error. Entonces la página de tu pedido te da {choice} para elegir otras palabras o terminar el pedido. Las otras palabras no cuestan nada extra y puedes elegirlas hasta {choices} veces. Cuando se acaba el tiempo, el pedido termina solo.\n\nLa tienda también puede rechazar palabras antes del pedido o cerrar por un rato. En esos casos no se cobra nada.',
    },
    {
      title: 'Tu página y tus enlaces',
      text: 'Quien tenga la dirección de tu pedido ve tu texto y tus videos, y puede elegir otras palabras, terminar el pedido o eliminarlo: cuídala como una llave. El enlace para compartir muestra solo los videos.\n\nLos archivos los guarda el servicio de video, y no podemos prometer cuánto tiempo. Descarga lo que quieras conservar.',
    },
    {
      title: 'Tu texto y tus videos',
      text: 'La tienda no reclama derechos sobre ninguno de los dos. No pidas nada que la ley prohíba o que viole los derechos de alguien. Cuando publiques un video, di que lo hizo una IA: en algunos países es obligatorio.',
    },
    {
      title: 'El estudio',
      text: 'El estudio convierte guiones en escenas con Gemini, de Google. Es gratis, con un límite de uso. Un proyecto terminado se guarda {completed}; uno sin terminar, {unfinished}. Te identifica un código; si lo pierdes, no podemos recuperarlo.',
    },
    {
      title: 'Lo que te da la ley',
      text: 'Nada de esto te quita los derechos que la ley de tu país te da como consumidor, como el de desistir de la compra o el de reclamar si lo que compraste tiene defectos. Para ejercerlos, escribe al vendedor.',
    },
  ],
}
