import type { OrderText } from '../../landing-text.ts'

export const order: OrderText = {
  title: 'Pide un video',
  prompt: 'Tu escena',
  hint: 'Quién aparece, qué pasa, cómo se mueve la cámara, qué se oye.',
  format: '8 s · 720p · sonido',
  counted: '{count} de {limit}',
  tooLong: {
    one: 'Sobra {count} carácter',
    many: 'Sobran {count} de caracteres',
    other: 'Sobran {count} caracteres',
  },
  empty: 'Primero describe la escena o elige uno de los ejemplos.',
  examples: 'O empieza con un ejemplo:',
  exampleList: [
    {
      title: 'Puerto al amanecer',
      text: 'Amanece en un pequeño puerto pesquero. La cámara se desliza sobre tablas mojadas hacia una barca azul. Un viejo pescador suelta la cuerda y mira los pelícanos. Niebla fina, sol bajo y cálido. Se oyen el agua, gaviotas y una campana lejana.',
    },
    {
      title: 'El gato panadero',
      text: 'Un gato naranja con un delantal diminuto, tras el mostrador de una panadería, mira a la cámara y dice: «Hoy solo hay empanadas de atún». Primer plano, luz clara de la mañana, el zumbido del horno, una campanilla en la puerta.',
    },
    {
      title: 'Pueblo de papel',
      text: 'Un pueblo de casas de colores, todo de papel, al anochecer. La cámara vuela bajo por una calle empedrada; se mecen los banderines y las ventanas se encienden una a una. Estilo stop motion. Papel que cruje, una campana, una guitarra.',
    },
  ],
  restore: 'Recuperar mi texto',
  ratio: 'Formato de la imagen',
  ratios: {
    '16:9': { title: 'Horizontal', text: 'para pantallas y YouTube' },
    '9:16': { title: 'Vertical', text: 'para teléfonos e historias' },
  },
  buy: {
    1: { title: 'Comprar un video', text: 'una toma' },
    3: { title: 'Comprar tres videos', text: 'tres tomas, {saving} menos' },
  },
  fineprint:
    'Solo pagas lo que recibes. Pagas en la página de Stripe; los datos de tu tarjeta nunca nos llegan.',
  busy: 'Abriendo Stripe…',
  cancelled: 'No se cobró nada.',
  kept: 'Tu texto sigue aquí.',
  noConnection:
    'No pudimos conectar con la tienda. No se cobró nada; revisa tu conexión y pulsa otra vez.',
  tryAgain: {
    seconds: {
      one: 'Demasiados pedidos seguidos. Vuelve a intentarlo en {count} segundo.',
      many: 'Demasiados pedidos seguidos. Vuelve a intentarlo en {count} de segundos.',
      other: 'Demasiados pedidos seguidos. Vuelve a intentarlo en {count} segundos.',
    },
    minutes: {
      one: 'Demasiados pedidos seguidos. Vuelve a intentarlo en {count} minuto.',
      many: 'Demasiados pedidos seguidos. Vuelve a intentarlo en {count} de minutos.',
      other: 'Demasiados pedidos seguidos. Vuelve a intentarlo en {count} minutos.',
    },
  },
  shop: {
    provider: 'El servicio de video está fallando, así que no vendemos nada hasta que funcione.',
    day: 'Por hoy se agotaron los videos.',
    soon: 'La tienda debería abrir sola en aproximadamente un minuto. Tu texto se queda aquí.',
    opens: {
      today: 'La tienda está cerrada y abrirá sola: hoy, {time}. Tu texto se queda aquí.',
      tomorrow: 'La tienda está cerrada y abrirá sola: mañana, {time}. Tu texto se queda aquí.',
      later: 'La tienda está cerrada y abrirá sola: {time}. Tu texto se queda aquí.',
    },
    open: 'La tienda está abierta de nuevo.',
  },
  human: {
    needed:
      'Falta comprobar que eres una persona. Termina la comprobación que está sobre los botones y pulsa otra vez.',
    failed:
      'No se pudo cargar la comprobación de que eres una persona. Quizá la red o un bloqueador de contenido lo impide.',
    again: 'Reintentar',
  },
  withoutScript:
    'Si un botón te devolvió a esta página, el pedido no se hizo y no se cobró nada. Comprueba que tu texto no pase de {limit} caracteres o vuelve a intentarlo en un minuto. Quizá la tienda esté cerrada por ahora o quiera comprobar que eres una persona, y para eso hace falta JavaScript. El botón Atrás de tu navegador recupera tu texto.',
}
