import type { UseText } from '../../../use-text.ts'

export const musicVisuals: UseText = {
  name: 'Visuales para música',
  summary: 'Imágenes en movimiento para un tema, una pantalla de escenario o una portada animada.',
  title: 'Visuales y loops con IA para tu música',
  description:
    'Visuales para canciones, sets y portadas animadas, filmados por Veo 3 con tus palabras. Tempo, loops, cámara y tres prompts que van con la música.',
  heading: 'Imágenes para tu música',
  lead: 'Un estribillo pide una imagen que crece; una intro, una que casi no se mueve. Descríbela con palabras de luz y movimiento, y ponle tu propio tema.',
  advice: {
    title: 'Cómo escribir para música',
    list: [
      {
        title: 'Cuenta en compases',
        text: 'Ocho segundos son cuatro compases de 4/4 a 120 pulsos por minuto y tres compases a 90. Piensa un movimiento para ese tramo: se abre, sube, rompe. Después corta al ritmo en tu editor.',
      },
      {
        title: 'Dale un solo movimiento',
        text: '«Flota», «late», «gira en espiral hacia dentro», «a cámara superlenta»: el verbo decide más que el tema de la imagen. Si el movimiento es constante, luego puedes cambiar la velocidad del clip para ajustarla a tu tempo.',
      },
      {
        title: 'Dos colores y un fondo oscuro',
        text: 'Las imágenes detrás de una cantante o de un título deben dejar espacio. Azul profundo y ámbar sobre negro sostienen un set entero; nómbralos en cada prompt y los clips se verán como un conjunto.',
      },
      {
        title: 'Pide silencio',
        text: 'Veo pone sonido a cada clip. Encima irá el tuyo, así que escribe «solo un leve ruido ambiente, sin música» y silencia el clip al editar.',
      },
      {
        title: 'Lo que no puede hacer',
        text: 'No oye tu tema, no puede hacer que los labios sigan tu letra, no muestra a cantantes reales, y las letras de canciones escritas en la imagen salen mal.',
      },
    ],
  },
  prompts: [
    {
      title: 'Tinta y ámbar',
      text: 'Cámara superlenta, macro. Tinta color ámbar se abre en agua negra y gira despacio en espiral hacia dentro, iluminada desde abajo; un polvo fino de oro sigue la corriente. Cámara fija, centrada, negro profundo alrededor, de modo que el final se parezca al principio. Solo un leve ruido ambiente, sin música, sin voz, sin texto.',
    },
    {
      title: 'Carretera de noche',
      text: 'Vista desde el asiento trasero de un auto, de noche, por una carretera vacía junto al Pacífico. Pasan farolas naranjas a ritmo constante y su luz resbala por el tablero; a la derecha, el mar brilla azul. La cámara flota hacia delante muy despacio. Grano, foco suave, colores de los ochenta. Solo el motor, sin música, sin texto, nadie a la vista.',
    },
    {
      title: 'Bailaora de humo',
      text: 'Imagen vertical. Una bailaora de flamenco hecha de humo blanco gira en un escenario oscuro; con cada vuelta sus brazos se deshacen y vuelven a formarse. Una sola luz dura desde la izquierda, violeta profundo detrás. La cámara sube despacio desde sus pies hasta por encima de su cabeza. Respiración y un taconeo suave, sin música, sin texto.',
    },
  ],
  questions: {
    title: 'Preguntas sobre los visuales para música',
    list: [
      {
        title: '¿Puedo enviar mi tema?',
        text: 'No. Solo entra texto. Describe el tempo y el ambiente, «lento, pesado, como la marea», y une imagen y música en tu editor.',
      },
      {
        title: '¿Cómo lleno una canción entera?',
        text: 'Con pocos clips que vuelven. Tres o cuatro ideas visuales, alternadas y a media velocidad en las partes tranquilas, sostienen una canción mejor que veinte distintas.',
      },
      {
        title: '¿Un clip se repite en loop sin salto?',
        text: 'Rara vez de forma exacta. El humo, el agua, la lluvia y las luces disimulan la unión: superpón el último segundo al primero con un fundido encadenado.',
      },
      {
        title: '¿720p alcanza para un escenario?',
        text: 'Para lo suave, sí: niebla, luz, agua, desenfoque. Las líneas finas y las caras se ven toscas en una pantalla grande. Elige el formato horizontal para pantallas y el vertical para portadas en el teléfono.',
      },
    ],
  },
  sample: {
    title: 'Barras alrededor de una luz',
    text: 'Animación horizontal: a ambos lados de una luz redonda suben y bajan barras al ritmo de ocho tonos suaves, y la luz late con ellos.',
  },
}
