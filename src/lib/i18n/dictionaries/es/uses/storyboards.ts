import type { UseText } from '../../../use-text.ts'

export const storyboards: UseText = {
  name: 'Storyboards',
  summary: 'Los planos de una película, con movimiento y sonido, antes de contratar a un equipo.',
  title: 'Storyboards y animatics en video con IA',
  description:
    'Convierte los planos de una película, un anuncio o un pitch en imágenes con movimiento y sonido. Cómo escribirlos para Veo 3, con tres prompts.',
  heading: 'Un storyboard que se mueve',
  lead: 'Una viñeta dibujada no dice qué tan rápido, qué tan fuerte ni qué tan cerca. Un clip de ocho segundos lo responde antes de que nadie contrate a un equipo.',
  advice: {
    title: 'Cómo escribir un plano',
    list: [
      {
        title: 'Un prompt es un plano',
        text: 'Escribe como en un guion técnico: tamaño, ángulo, movimiento, acción. «Plano medio, a la altura de los ojos, travelling lento hacia ella; cierra la carta». Puede haber cortes dentro de un clip, pero no eliges dónde caen.',
      },
      {
        title: 'Usa las palabras del rodaje',
        text: 'Paneo, tilt, travelling, grúa, cámara en mano, sobre el hombro, cambio de foco: Veo entiende los términos habituales. Pide un movimiento por plano; dos se mezclan.',
      },
      {
        title: 'Describe a cada personaje una vez y repítelo',
        text: 'Guarda una frase para cada figura, como «una mujer de sesenta años, pelo corto y gris, impermeable rojo, cojea», y ponla palabra por palabra en cada plano. Haz lo mismo con el lugar, la hora y los colores.',
      },
      {
        title: 'El sonido marca el corte',
        text: 'Di qué se oye y desde dónde: «pasa un tren detrás de la pared, luego silencio». A un cliente le muestra el ritmo mejor que una flecha en un dibujo.',
      },
      {
        title: 'Lo que se queda en papel',
        text: 'Las caras exactas, las posiciones que deben coincidir de un plano a otro y todo lo escrito: títulos, carteles, pantallas. Dibuja esas viñetas y filma las que dependen del movimiento, la luz o el ambiente.',
      },
    ],
  },
  prompts: [
    {
      title: 'La carta',
      text: 'Plano medio, a la altura de los ojos. Una mujer de sesenta años, pelo corto y gris, impermeable rojo, lee una carta al amanecer junto a la ventana de una cocina en Chiloé y la dobla despacio. Travelling lento hasta un primer plano de sus ojos. Luz azul y fría afuera, una lámpara cálida detrás. Un reloj, oleaje lejano, papel. Sin música, sin texto.',
    },
    {
      title: 'Empieza la persecución',
      text: 'Travelling bajo, cámara en mano. Un chico con camiseta verde sale disparado de un callejón del mercado, corre hacia nosotros y tira una caja de naranjas; detrás, dos guardias doblan la esquina. Sol duro del mediodía, polvo, ropa tendida en lo alto. Pasos, gritos, naranjas que ruedan por la piedra, tambores rápidos. Sin texto.',
    },
    {
      title: 'Llegada a la base',
      text: 'Gran plano general desde una grúa. Una base científica diminuta en la llanura blanca de la Antártida, bajo un cielo violeta; un solo vehículo de orugas avanza hacia ella y deja una línea recta. La cámara baja despacio hasta que el vehículo llena la imagen. Viento, un motor lejano que se acerca, chasquidos de radio. Colores apagados, sin texto.',
    },
  ],
  questions: {
    title: 'Preguntas sobre los storyboards',
    list: [
      {
        title: '¿Puedo empezar con un guion?',
        text: 'Sí. El estudio de esta tienda convierte un guion en escenas numeradas de ocho segundos, cada una con un prompt que puedes editar, copiar o mandar filmar. Escribir es gratis; pagas las escenas que filmas.',
      },
      {
        title: '¿Un personaje se verá igual en todos los planos?',
        text: 'Parecido, si repites la misma descripción. Igual, no: cada clip se imagina de nuevo. Una ropa llamativa, un sombrero o un color ayudan al ojo más que los detalles de la cara.',
      },
      {
        title: '¿Sirve para la película terminada?',
        text: '720p y ocho segundos están hechos para decidir, no para el cine. Monta los clips en un animatic, muéstralo y rueda lo que se acordó.',
      },
      {
        title: '¿Cómo gasto poco en un storyboard?',
        text: 'Cada plano es un clip de {single}. Filma los tres o cuatro en los que hay opiniones distintas y deja el resto en dibujos.',
      },
    ],
  },
  sample: {
    title: 'Cuatro viñetas',
    text: 'Animación horizontal: las cuatro viñetas de un storyboard se iluminan una tras otra, y una figura pequeña las recorre de la primera a la última.',
  },
}
