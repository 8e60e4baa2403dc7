import type { Dictionary } from '../../dictionary.ts'
import { education } from './uses/education.ts'
import { musicVisuals } from './uses/music-visuals.ts'
import { productClips } from './uses/product-clips.ts'
import { realEstate } from './uses/real-estate.ts'
import { socialShorts } from './uses/social-shorts.ts'
import { storyboards } from './uses/storyboards.ts'

export const uses: Dictionary['uses'] = {
  title: 'Para qué sirve',
  lead: 'Seis tipos de trabajo, cada uno con consejos, prompts para empezar y lo que Veo no puede hacer.',
  trail: 'Estás aquí',
  home: 'Inicio',
  prompts: {
    title: 'Prompts para empezar',
    text: 'En el formulario de pedido los pones con un clic. Cambia lo que quieras.',
  },
  sample: {
    title: 'Formato y duración',
    text: 'Una animación sencilla, dibujada para esta página, que muestra el formato y la duración. No es un video de Veo.',
  },
  others: 'Otros usos',
  studio: 'Convierte un guion en escenas en el estudio',
  each: {
    'product-clips': productClips,
    'social-shorts': socialShorts,
    storyboards,
    'music-visuals': musicVisuals,
    education,
    'real-estate': realEstate,
  },
}
