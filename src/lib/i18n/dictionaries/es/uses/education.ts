import type { UseText } from '../../../use-text.ts'

export const education: UseText = {
  name: 'Educación',
  summary: 'Ocho segundos para abrir una clase: un lugar, una época o un proceso que mirar.',
  title: 'Videos con IA para clases y cursos',
  description:
    'Abre la clase con una escena imposible de filmar: Tenochtitlan, una célula, un volcán. Cómo escribirlo para Veo 3, qué revisar y tres prompts.',
  heading: 'Una escena para empezar la clase',
  lead: 'Un canal de Tenochtitlan, el interior de una hoja, el mar antes de la tormenta: ocho segundos de mirar, y la clase ya tiene algo que preguntar.',
  advice: {
    title: 'Cómo escribir un clip para enseñar',
    list: [
      {
        title: 'Muestra una situación, no una prueba',
        text: 'Veo filma lo que parece probable, que no siempre es lo cierto. Se le dan bien los lugares, las épocas, el clima, los animales y los ambientes. Se le dan mal las cantidades exactas, los mapas, las fórmulas, las máquinas y los cuerpos abiertos.',
      },
      {
        title: 'Nombra lo que tiene que estar bien',
        text: 'Escribe los detalles de los que vas a hablar: «telar de cintura atado a un árbol», «nervios de la hoja, luz desde arriba». Lo que no digas se rellena con lo que hoy es habitual.',
      },
      {
        title: 'Una cámara tranquila',
        text: 'Una imagen fija o un deslizamiento lento dan tiempo para mirar. Pide luz clara y pareja y una sola cosa en el centro. El formato horizontal (16:9) va bien con un proyector; el vertical (9:16), con un teléfono.',
      },
      {
        title: 'Que se oiga',
        text: 'Una fragua, lluvia sobre una lona, un mercado de otro siglo: el sonido dice más de un lugar que sus edificios. Si vas a hablar encima, escribe «sin voz, sin música».',
      },
      {
        title: 'Las palabras van en tu diapositiva',
        text: 'Los rótulos, las fechas y las flechas salen deformados. Pide «sin texto» y ponlos tú sobre el clip.',
      },
    ],
  },
  prompts: [
    {
      title: 'Un canal de Tenochtitlan',
      text: 'Amanecer en un canal de Tenochtitlan, hacia 1500. La cámara se desliza a ras del agua: un hombre impulsa con una pértiga una canoa cargada de flores y maíz, una mujer muele en un metate ante una casa encalada, dos niños cruzan un puente de madera. Sol bajo, bruma. Agua, voces, un caracol lejano. Sin texto, sin objetos modernos.',
    },
    {
      title: 'Dentro de una hoja',
      text: 'Viaje microscópico por el interior de una hoja verde, como una animación científica clara. La cámara flota entre células redondeadas y transparentes; pequeños discos verdes se deslizan por sus paredes y una luz cálida cae desde arriba. Ritmo tranquilo, profundidad suave, verde y oro. Un zumbido leve y aéreo. Sin rótulos, sin texto, sin voz.',
    },
    {
      title: 'Antes de la erupción',
      text: 'Plano general, cámara fija. Un volcán nevado se alza al atardecer sobre un valle verde con magueyes. Una columna delgada de ceniza gris empieza a subir y se inclina con el viento; los pájaros dejan los árboles de delante. Luz natural, aspecto documental. Un retumbo grave que crece, aleteos, luego quietud. Sin personas, sin texto.',
    },
  ],
  questions: {
    title: 'Preguntas sobre los clips para enseñar',
    list: [
      {
        title: '¿Es correcto lo que muestra un clip?',
        text: 'No necesariamente. Míralo como mirarías el dibujo de un alumno, antes que la clase. Un error que ya encontraste es un buen ejercicio: ¿qué está mal aquí?',
      },
      {
        title: '¿Puede mostrar a personajes históricos?',
        text: 'Veo rechaza a las personas reales. Muestra mejor su época: el taller, el barco, la plaza, con gente inventada.',
      },
      {
        title: '¿Los alumnos necesitan una cuenta para verlo?',
        text: 'No. Cada video tiene su propia página, y su enlace se abre en cualquier dispositivo. Para un aula sin internet, descarga el archivo antes.',
      },
      {
        title: '¿Un clip puede explicar un tema entero?',
        text: 'Ocho segundos abren un tema; lo explicas tú. Si hay varios pasos, escribe un clip para cada uno, desde el mismo punto de vista, y haz una pausa entre ellos para preguntar qué viene después.',
      },
    ],
  },
  sample: {
    title: 'Planetas alrededor de un sol',
    text: 'Animación horizontal: cuatro planetas giran alrededor de un sol brillante, los de dentro más rápido que los de fuera.',
  },
}
