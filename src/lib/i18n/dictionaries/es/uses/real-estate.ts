import type { UseText } from '../../../use-text.ts'

export const realEstate: UseText = {
  name: 'Inmobiliarias',
  summary: 'El ambiente y el barrio para una inmobiliaria, nunca la propiedad en sí.',
  title: 'Videos de ambiente con IA para inmobiliarias',
  description:
    'Luz de mañana, una calle tranquila, una terraza: clips de ambiente de Veo 3 para inmobiliarias, nunca la propiedad real. Cómo escribirlos y rotularlos.',
  heading: 'El ambiente de un barrio, en movimiento',
  lead: 'Las fotos muestran las habitaciones. Un clip de ocho segundos puede mostrar cómo es una mañana en un lugar así. Nunca muestra la propiedad misma, y tu página tiene que decirlo.',
  advice: {
    title: 'Cómo escribir un clip de ambiente',
    list: [
      {
        title: 'Solo ambientes y barrios',
        text: 'Veo inventa cada pared y cada ventana. Una cocina inventada junto a una vivienda real engaña a quien la alquila o la compra. Usa los clips para la web de la inmobiliaria, un boletín o un video sobre una zona o un modo de vivir, y fotografías para el anuncio.',
      },
      {
        title: 'Empieza por la hora',
        text: '«Justo después de amanecer», «hora azul, se encienden las farolas»: la hora fija la luz, el color y quién anda por ahí. Después, la estación; después, el lugar.',
      },
      {
        title: 'Muévete como una visita',
        text: 'Un paseo lento a la altura de los ojos, un deslizamiento junto a un seto, una cortina que se abre a una vista. Los vuelos sobre los tejados se parecen a los de todo el mundo. El formato horizontal (16:9) va bien en una web; el vertical (9:16), en una historia.',
      },
      {
        title: 'Que allí viva gente',
        text: 'Alguien riega las plantas, un niño pasa en bicicleta, un café saca las sillas. Vistos de espaldas o de lejos, siguen siendo inventados y no son el retrato de nadie.',
      },
      {
        title: 'Escucha la calle',
        text: 'Pájaros, un tranvía a dos calles, el timbre de una bicicleta. No prometas lo que la calle real no cumple: nada de silencio donde hay tráfico.',
      },
    ],
  },
  prompts: [
    {
      title: 'Domingo por la mañana',
      text: 'Justo después de amanecer, en primavera, en una calle tranquila de casas bajas de colores. La cámara camina despacio a la altura de los ojos junto a buganvilias y bicicletas; más allá, un hombre de espaldas saca las sillas de un café a la acera. Sombras largas y suaves. Pájaros, tazas, una campana lejana. Sin texto, sin carteles.',
    },
    {
      title: 'Se abren las cortinas',
      text: 'Desde una habitación luminosa y casi vacía: unas cortinas de lino se corren despacio y dejan ver una terraza con olivos y, muy abajo, el mar. La cámara se desliza hacia la puerta abierta. La luz cálida de la mañana avanza por un suelo de barro cocido. Viento, anillas de cortina, olas lejanas. Nadie a la vista, sin texto.',
    },
    {
      title: 'Jacarandas tras la lluvia',
      text: 'Imagen vertical, hora azul en primavera. Acaba de llover en una plaza pequeña con una jacaranda en flor y pétalos violetas sobre la piedra mojada; alrededor se encienden las ventanas una tras otra y un niño, de espaldas, cruza en bicicleta. La cámara sube despacio del suelo a los tejados. Gotas, una campana, risas en las casas. Sin texto.',
    },
  ],
  questions: {
    title: 'Preguntas sobre los clips para inmobiliarias',
    list: [
      {
        title: '¿Puede filmar mi casa o mi apartamento?',
        text: 'No. Filma a partir de palabras y nunca ha visto tu propiedad. Por bien que la describas, las habitaciones serán otras. No pongas un clip así entre las fotos de un anuncio.',
      },
      {
        title: '¿Cómo aviso de que es un clip con IA?',
        text: 'Con palabras al lado que nadie pase por alto: «Video de ambiente hecho con IA. No muestra la propiedad». Las normas de tu país sobre publicidad y sobre IA pueden exigir más.',
      },
      {
        title: '¿Puedo nombrar mi ciudad?',
        text: 'Sí, pero obtendrás algo parecido con las calles equivocadas. Mejor describe lo típico: casas de colores pastel, un puerto, plátanos de sombra. Así nadie busca una esquina que no existe.',
      },
      {
        title: '¿Dónde ayuda más un clip así?',
        text: 'Al principio de una página, antes de los datos: la portada de la inmobiliaria, la guía de una zona, un correo a quienes buscan casa. Donde se toma la decisión, solo ayudan las imágenes reales.',
      },
    ],
  },
  sample: {
    title: 'Amanecer sobre los tejados',
    text: 'Animación horizontal: el sol sale detrás de los tejados de una ciudad, el cielo pasa del azul petróleo al dorado y las ventanas encendidas se apagan una a una.',
  },
}
