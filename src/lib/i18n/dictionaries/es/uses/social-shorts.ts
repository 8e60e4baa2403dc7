import type { UseText } from '../../../use-text.ts'

export const socialShorts: UseText = {
  name: 'Videos cortos para redes',
  summary: 'Clips verticales para Reels, Shorts y TikTok que lo dicen todo en ocho segundos.',
  title: 'Videos con IA para Reels, Shorts y TikTok',
  description:
    'Clips verticales 9:16 con voces y sonido, de ocho segundos, a partir de tu texto. Cómo escribir un gancho para Veo 3 y tres prompts para copiar.',
  heading: 'Videos cortos que atrapan desde el primer segundo',
  lead: 'Una imagen vertical, una voz, una sorpresa: un video corto necesita poco, pero lo necesita ya. Escríbelo como un solo plano y Veo 3 lo filma con sonido.',
  advice: {
    title: 'Cómo escribir un video corto',
    list: [
      {
        title: 'La sorpresa va primero',
        text: 'Nadie espera a que acabe una introducción. Empieza el prompt por lo raro, como debe empezar el clip: la llama en el ascensor, el pastel que respira. El resto de los ocho segundos puede explicarlo.',
      },
      {
        title: 'Compón en vertical',
        text: 'Elige el formato vertical (9:16) en el formulario y escribe pensando en él: una persona de la cintura para arriba, una escalera, una cascada, alguien que nos mira desde lo alto. Dos personas lado a lado apenas caben. Deja tranquilo el tercio inferior, porque las apps ponen ahí sus botones.',
      },
      {
        title: 'Una sola frase hablada',
        text: 'Caben unas quince palabras. Escribe quién la dice y cómo: un panadero cansado dice a la cámara: «…». Si es más larga, sale atropellada o cortada.',
      },
      {
        title: 'Una cámara como la del teléfono',
        text: '«Cámara en mano, con el brazo extendido» parece el video de una amiga; «cámara fija» vuelve más seco un chiste. Basta con una de las dos.',
      },
      {
        title: 'Nada escrito en la imagen',
        text: 'Los subtítulos, carteles y nombres salen ilegibles. Termina con «sin subtítulos, sin texto» y añádelos en la app, donde también se pueden leer en voz alta.',
      },
    ],
  },
  prompts: [
    {
      title: 'La llama en el ascensor',
      text: 'Imagen vertical, aspecto de teléfono en mano. Se abre un ascensor: entre tres oficinistas aburridos hay una llama con un pequeño saco gris que nos mira fijamente. Mastica y dice con calma: «Al cuarto piso, por favor». Luz fría de neón, música suave de ascensor, un timbre, una tos. Sin subtítulos, sin texto.',
    },
    {
      title: 'La lluvia se detiene',
      text: 'Imagen vertical. De noche, en una avenida llena de gente, una joven con impermeable amarillo chasquea los dedos y cada gota queda suspendida en el aire. Camina hacia la cámara y aparta las gotas como si fueran cuentas. Reflejos de neón, poca profundidad de campo. El ruido de la lluvia se corta y queda un zumbido grave. Sin texto.',
    },
    {
      title: 'La cocina más pequeña',
      text: 'Imagen vertical, macro. Un cocinero del tamaño de un pulgar voltea una arepa no más grande que una moneda sobre la llama de una velita, junto a una cuchara común que parece gigante. Levanta la vista y dice: «El desayuno ya casi está». Luz cálida de vela, cocina borrosa al fondo. Un chisporroteo diminuto, una sartén que raspa. Sin subtítulos.',
    },
  ],
  questions: {
    title: 'Preguntas sobre los videos cortos',
    list: [
      {
        title: '¿Puede durar más de ocho segundos?',
        text: 'Un clip, no. Escribe dos o tres planos, pide cada uno y júntalos en tu teléfono. Un corte seco cada pocos segundos es lo normal en las redes.',
      },
      {
        title: '¿Puedo salir yo, o alguien famoso?',
        text: 'No. Veo rechaza a las personas reales. Puede filmar a una persona inventada en un lugar como el tuyo, y tú puedes poner tu voz encima.',
      },
      {
        title: '¿Se repite en bucle?',
        text: 'Por sí solo, no. Pide una cámara fija y un final igual al principio, como una puerta que vuelve a cerrarse; o haz que tu editor lo reproduzca hacia delante y luego hacia atrás.',
      },
      {
        title: '¿En qué idioma hablan?',
        text: 'Por lo general, en el de la frase que escribes. Nómbralo también: «dice en español: …». Las frases cortas y cotidianas salen mejor; con los nombres y los números es donde falla.',
      },
    ],
  },
  sample: {
    title: 'Un quiosco en la nieve',
    text: 'Animación vertical: de noche nieva sobre un pequeño quiosco bajo una luna grande y cálida, y se ilumina la ventana del quiosco.',
  },
}
