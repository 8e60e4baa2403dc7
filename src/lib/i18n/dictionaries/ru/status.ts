import type { StatusText, YourVideosText } from '../../status-text.ts'

export const status: StatusText = {
  title: 'Ваши видео',
  fileTitle: 'Ваш файл',
  noScript:
    'Чтобы следить за заказом, этой странице нужен JavaScript. С заказом всё в порядке: откройте этот адрес в браузере, где JavaScript включён.',
  badges: {
    pending: 'Ждём оплату',
    processing: 'Снимаем',
    completed: 'Готово',
    error: 'Остановлено',
    missing: 'Не найдено',
  },
  states: {
    loading: { headline: 'Ищем ваши видео…', sentence: 'Это займёт мгновение.' },
    pending: {
      headline: 'Ждём вашу оплату',
      sentence:
        'Как только Stripe её подтвердит, съёмка начнётся сама. Некоторые способы оплаты занимают несколько минут. Страницу можно закрыть и вернуться позже.',
    },
    processing: {
      headline: 'Снимаем ваши видео',
      sentence:
        'Обычно это занимает от 2 до 5 минут. Страницу можно закрыть: сохраните её адрес, и видео будут здесь.',
    },
    completed: {
      headline: 'Можно смотреть',
      sentence: 'Смотрите здесь, скачайте себе или отправьте ссылку кому угодно.',
    },
    partly: {
      headline: 'Снять удалось не всё',
      sentence: 'Ниже — готовые видео и причины, по которым не получились остальные.',
    },
    failed: { headline: 'Снять не получилось', sentence: 'Причина указана ниже.' },
    stopped: { headline: 'Съёмка не идёт', sentence: '' },
    missing: { headline: 'Здесь ничего нет', sentence: '' },
  },
  ready: 'Готово: {done} из {total}',
  progress: 'Ход съёмки',
  prompt: 'Ваш текст',
  videos: {
    one: '{count} видео',
    few: '{count} видео',
    many: '{count} видео',
    other: '{count} видео',
  },
  ordered: 'Заказано {date}',
  video: 'Видео {number}',
  waiting: 'В очереди',
  filming: 'Снимается…',
  download: 'Скачать',
  openFile: 'Отдельная страница',
  copyLink: 'Скопировать ссылку',
  copied: 'Ссылка скопирована',
  copyFailed: 'Скопируйте этот адрес:',
  share: 'Поделиться…',
  shareNote:
    'По этой ссылке смотреть может любой, у кого она есть. Ни текста, ни оплаты она не раскрывает.',
  fileId: 'Файл',
  again: 'Снять ещё одно видео',
  retryOrder: 'Вернуться к заказу',
  notRemembered:
    'Этот браузер не разрешает страницам ничего запоминать, поэтому сохраните адрес этой страницы.',
  troubleNote: 'То, что вы видите, могло немного устареть.',
}

export const yourVideos: YourVideosText = {
  title: 'Ваши видео на этом устройстве',
  note: 'Этот список знает только этот браузер. Если убрать запись, само видео не удалится.',
  open: 'Открыть',
  remove: 'Убрать из списка',
  removed: 'Убрано из списка.',
  undo: 'Вернуть',
  clear: 'Очистить список',
  clearAsk: 'Забыть их все на этом устройстве? Видео останутся по своим адресам.',
  clearYes: 'Да, забыть',
  clearNo: 'Оставить',
  showAll: {
    one: 'Показать ещё {count}',
    few: 'Показать ещё {count}',
    many: 'Показать ещё {count}',
    other: 'Показать ещё {count}',
  },
}
