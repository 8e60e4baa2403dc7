import type { LegalText } from '../../../legal-text.ts'

export const refunds: LegalText = {
  name: 'Reembolsos',
  title: 'Reembolsos',
  description:
    'Solo pagas los videos que recibes. Cómo vuelve solo el resto de tu dinero y a quién escribir si algo va mal.',
  lead: 'Solo pagas lo que recibes. El resto vuelve solo; no tienes que pedirlo.',
  sections: [
    {
      title: 'Si el dinero primero se retiene',
      text: 'Al hacer el pedido, el precio se retiene en tu tarjeta; todavía no se cobra. Cuando ya no va a llegar nada más, se cobra la parte de lo que llegó y se libera el resto. Si no llegó nada, se libera todo y nunca se te cobró.',
    },
    {
      title: 'Si el dinero se cobra al momento',
      text: 'Cuando la tienda o tu forma de pago no permiten retenciones, se cobra el precio completo al hacer el pedido. La parte de lo que no llegó se te reembolsa después sola, por la misma vía por la que pagaste.\n\nLa página de tu pedido dice cuál es tu caso y, en todo momento, qué está retenido, cobrado o devuelto.',
    },
    {
      title: 'Cuánto vale cada video',
      text: 'Todos los videos de un pedido valen lo mismo y redondeamos a tu favor. De tres videos por {triple}, si llegan dos pagas {partial}.',
    },
    {
      title: 'Cuándo no pagas un video',
      text: 'Esto no te cuesta nada:',
      list: [
        {
          title: 'Un video que no se pudo crear',
          text: 'Falló {tries} veces o no llegó a tiempo: {deadline} después de su último envío al servicio de video.',
        },
        {
          title: 'Un video cuyo texto se rechazó',
          text: 'No elegiste otras palabras en el plazo de {choice} o terminaste el pedido en su página.',
        },
        {
          title: 'Un video que se perdió',
          text: 'El servicio de video no dijo si lo aceptó y no lo encontramos allí.',
        },
      ],
    },
    {
      title: 'Si un video no te gusta',
      text: 'Lo recibiste, así que nada vuelve solo. Si tiene algún problema, escribe al vendedor: puede reembolsar cualquier pago a mano. Conservas los derechos que te da la ley: {terms}.',
    },
    {
      title: 'Cuánto tarda',
      text: 'Se lo pedimos a Stripe en cuanto no queda ningún video por llegar, e insistimos hasta que lo confirma. Después depende de tu banco, que puede tardar varios días en mostrarlo.',
    },
    {
      title: 'Si disputas el pago con tu banco',
      text: 'Entonces el pedido queda en pausa. Los videos que ya llegaron siguen en su página; los que no, ya no llegarán. Nada más se cobra ni se reembolsa solo: decide el banco. Suele ser más rápido escribir antes al vendedor.',
    },
    {
      title: 'Cómo contactar al vendedor',
      text: 'Escríbele con la dirección de la página de tu pedido, o con el número de pedido que hay en ella y que empieza por «cs_». Explica qué pasa. Esa dirección abre tu pedido, así que no se la des a nadie más.\n\nNunca envíes el número de tu tarjeta: no hace falta para encontrar tu pago.',
    },
  ],
}
