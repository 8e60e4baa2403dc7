import type { UseText } from '../../../use-text.ts'

export const productClips: UseText = {
  name: 'Videos de producto',
  summary:
    'Planos de ambiente para una tienda en línea, un anuncio o un lanzamiento, antes de tener estudio.',
  title: 'Videos de producto con IA y sonido',
  description:
    'Filma con Veo 3 el ambiente de un producto: luz, texturas, vapor, sonido. Cómo escribir el prompt, tres ejemplos y lo que no puede mostrar.',
  heading: 'Videos de producto sin estudio',
  lead: 'Un giro lento, una gota de agua, una franja de luz: ocho segundos que transmiten cómo es un objeto. Escribe el plano y Veo 3 lo filma con sonido.',
  advice: {
    title: 'Cómo escribir un plano de producto',
    list: [
      {
        title: 'Filma algo como lo tuyo, no lo tuyo',
        text: 'Veo nunca ha visto tu producto. Inventa una botella, un zapato o una lámpara que encaje con tus palabras. Úsalo para aperturas, fondos e ideas de anuncio, y fotografía el objeto real para la página donde se compra.',
      },
      {
        title: 'Un objeto, un movimiento',
        text: 'En ocho segundos cabe una idea. O gira el objeto, o se acerca la cámara, o le pasa algo: corre el agua, sube el vapor, se abre una tapa. Nombra también la óptica: «macro» para las superficies, «gran angular» para una habitación.',
      },
      {
        title: 'La luz es la materia prima',
        text: 'El vidrio pide luz desde atrás; el metal, una ventana suave al lado; la comida, el sol bajo de la mañana. Di de dónde viene la luz y cuál es el fondo: pizarra oscura, lino, piedra mojada.',
      },
      {
        title: 'Pide el sonido del tacto',
        text: 'Un clic, un chorro, papel que se dobla. Añade «sin música, sin voz» si vas a poner tu propio audio.',
      },
      {
        title: 'Ni etiquetas ni logotipos',
        text: 'Las letras salen como casi letras, y un logotipo nunca sale como el tuyo. Pide «liso, sin etiqueta» y pon el nombre al editar.',
      },
    ],
  },
  prompts: [
    {
      title: 'Perfume en la penumbra',
      text: 'Plano macro de un frasco de perfume de vidrio liso, sin etiqueta, sobre pizarra negra mojada. La cámara lo rodea despacio mientras una franja estrecha de luz cálida recorre el vidrio desde atrás. Pasa una niebla fina. Fondo azul petróleo oscuro. Se oyen un tintineo suave y una gota de agua. Sin texto, sin voz.',
    },
    {
      title: 'Café de olla',
      text: 'Primer plano a la altura de la mesa: el café de olla cae de una jarra de cobre en una taza de barro hecha a mano; el vapor se enrosca en el sol bajo que entra por la izquierda. La cámara se acerca hasta que la superficie oscura llena la imagen. Mantel de lino, canela, sombras suaves. El chorro y una cocina tranquila. Sin música, sin texto.',
    },
    {
      title: 'Cae una zapatilla',
      text: 'Imagen vertical. Una zapatilla de correr blanca y lisa, sin logotipo, cae a cámara lenta sobre la arena naranja del desierto de Atacama, levanta un anillo de polvo y se queda quieta. Cámara baja, sol duro de la tarde desde la derecha, cielo azul limpio. Un golpe sordo, granos que ruedan, viento leve. Sin texto en la imagen.',
    },
  ],
  questions: {
    title: 'Preguntas sobre los videos de producto',
    list: [
      {
        title: '¿Puedo enviar una foto de mi producto?',
        text: 'No. Esta tienda filma solo a partir de palabras. Describe el color, el material y la forma con todo el detalle que puedas y espera un pariente de tu producto, no su gemelo.',
      },
      {
        title: '¿Qué formato necesito?',
        text: 'Horizontal (16:9) para una tienda en línea o una pantalla; vertical (9:16) para anuncios en el teléfono. Si recortas uno para obtener el otro, pierdes dos tercios de la imagen, así que pide la escena una vez en cada formato.',
      },
      {
        title: '¿Cómo hago una serie con varios clips?',
        text: 'Repite palabra por palabra las frases sobre la luz, el fondo y la óptica, y cambia solo el objeto. Los clips parecerán de la misma familia.',
      },
      {
        title: '¿Cuánto cuesta probar una idea?',
        text: 'Un clip cuesta {single}; tres tomas del mismo texto, {triple}. Pide tres cuando el plano importe, porque cada toma sale distinta; pide una mientras sigas cambiando palabras.',
      },
    ],
  },
  sample: {
    title: 'Botella en una base giratoria',
    text: 'Animación horizontal: una botella lisa está sobre un plato que gira despacio, y una franja de luz cálida recorre el vidrio.',
  },
}
