import type { LegalText } from '../../../legal-text.ts'

export const privacy: LegalText = {
  name: 'Privacidad',
  title: 'Privacidad',
  description:
    'Qué guarda esta tienda sobre ti, dónde y cuánto tiempo, quién lo recibe y cómo lo eliminas. Sin cuenta, sin cookies, sin rastreo.',
  lead: 'Sin cuenta, sin cookies, sin analítica, sin publicidad, sin fuentes de otros sitios. Queda lo necesario para hacer tus videos, y está todo aquí.',
  sections: [
    {
      title: 'Qué guardamos y cuánto tiempo',
      text: 'Esto está en la base de datos de la tienda, que funciona en Cloudflare. Lo que cumplió su plazo ya no se usa y se borra en cuanto alguien vuelve a hacer lo mismo.',
      list: [
        {
          title: 'Tu pedido',
          text: 'Tu texto, su idioma, el formato de la imagen, el precio, qué pasó y cuándo, y los números y direcciones del pago y de los videos. Ni nombre ni tarjeta. Se guarda antes de que pagues y ahí sigue, lo pagues o no, hasta que lo elimines.',
        },
        {
          title: 'Tus proyectos del estudio',
          text: 'Guiones, escenas y ajustes: {completed} si están terminados, {unfinished} si no, desde el último cambio. Se archivan con una suma de comprobación de tu código; el código en sí no lo tenemos. Que un proyecto se eliminó se recuerda {deletion}, sin su contenido.',
        },
        {
          title: 'Tu dirección IP',
          text: 'Completa o, si es IPv6, la primera mitad, para que nadie haga demasiado y demasiado seguido. Cuenta durante {turn} tras un pedido y durante {notice} tras pedir un aviso; tras usar el estudio se guarda {usage}, con una suma de comprobación del guion.',
        },
        {
          title: 'Adónde avisarte de cómo terminó',
          text: 'Solo si lo pides: tu correo electrónico, o la dirección de tu navegador en su servicio de notificaciones. Se guarda con el pedido, se usa para un mensaje y después se olvida; solo queda anotado que hubo un correo.',
        },
      ],
    },
    {
      title: 'Nuestro registro',
      text: 'Cuando algo falla, la tienda anota qué fue y el número del pedido o del proyecto: ni textos, ni códigos, ni direcciones IP.',
    },
    {
      title: 'Qué guarda tu navegador',
      text: 'En tu dispositivo, sin cifrar: los pedidos y archivos que viste, lo que estabas escribiendo, tu idioma y los proyectos del estudio con su código. Los botones «{clear}» y «{forget}» quitan pedidos y proyectos; todo desaparece si borras en tu navegador los datos de este sitio.',
    },
    {
      title: 'Quién recibe qué',
      text: 'Cada uno tiene su propia política de privacidad.',
      list: [
        {
          title: 'Stripe, para el pago',
          text: 'Lo que escribes en su página y, de nosotros, el precio, el idioma y el número del pedido, nunca tu texto. El vendedor ve allí el pago con lo que Stripe muestra de ti, como tu correo electrónico. Nada de eso se guarda aquí.',
        },
        {
          title: 'SuperDuperAI y Google (Veo), para los videos',
          text: 'Tu texto. Quien ve un video lo carga desde el servicio de video, que así conoce su dirección IP.',
        },
        {
          title: 'Google (Gemini), para el estudio',
          text: 'El guion, o la dirección del video de YouTube, que le das al estudio.',
        },
        {
          title: 'Cloudflare, para este sitio',
          text: 'Cada solicitud a este sitio, con tu dirección IP. Si la tienda quiere comprobar que eres una persona, Turnstile, de Cloudflare, revisa tu navegador cuando tocas el formulario de pedido.',
        },
        {
          title: 'Resend o el servicio de notificaciones de tu navegador, para el aviso',
          text: 'El mensaje de cómo terminó tu pedido, con su dirección, si lo pediste: Resend, con tu correo electrónico; el servicio de notificaciones, cifrado.',
        },
      ],
    },
    {
      title: 'Quién puede ver tus videos',
      text: 'Quien tenga la dirección de tu pedido ve tu texto y tus videos, y puede eliminarlos. El enlace para compartir muestra solo los videos. Ninguno aparece en listas, y a los buscadores les pedimos que no los muestren.',
    },
    {
      title: 'Cómo eliminar un pedido',
      text: 'Cuando ya no queda nada por llegar, su página tiene el botón «{erase}», salvo que el pago esté en disputa. Entonces tu texto y las direcciones de los videos se eliminan aquí y ningún enlace muestra nada. Queda el registro de la venta: precio, idioma, formato, horas, números del pago y una suma de comprobación.\n\nNo podemos eliminar las copias del servicio de video, lo que Stripe conserva del pago ni lo que alguien descargó o abrió antes en un navegador.',
    },
    {
      title: 'Tus derechos',
      text: 'Puedes preguntar al vendedor qué se guarda sobre ti y pedir que se corrija o se elimine; como no sabemos nombres, indica la dirección de tu pedido. Si algo no está bien, también puedes reclamar ante la autoridad de protección de datos de tu país.',
    },
  ],
}
