import type { Dictionary } from '../../dictionary.ts'
import { education } from './uses/education.ts'
import { musicVisuals } from './uses/music-visuals.ts'
import { productClips } from './uses/product-clips.ts'
import { realEstate } from './uses/real-estate.ts'
import { socialShorts } from './uses/social-shorts.ts'
import { storyboards } from './uses/storyboards.ts'

export const uses: Dictionary['uses'] = {
  title: 'Для чего это пригодится',
  lead: 'Шесть задач, и к каждой — советы, готовые промпты и честно о том, чего Veo не умеет.',
  trail: 'Вы здесь',
  home: 'Главная',
  prompts: {
    title: 'Готовые промпты для начала',
    text: 'В форме заказа они вставляются одним нажатием. Меняйте в них что угодно.',
  },
  sample: {
    title: 'Формат и длина',
    text: 'Нарисовано для этой страницы, чтобы показать форму кадра и длину ролика. Это простая анимация, а не видео Veo.',
  },
  others: 'Для чего ещё',
  studio: 'Разбить сценарий на сцены в студии',
  each: {
    'product-clips': productClips,
    'social-shorts': socialShorts,
    storyboards,
    'music-visuals': musicVisuals,
    education,
    'real-estate': realEstate,
  },
}
