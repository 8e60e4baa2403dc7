import type { NoticeBoxText, NoticesText } from '../../notice-text.ts'

export const notices: NoticesText = {
  ready: {
    title: {
      alone: 'Dein Video ist fertig',
      several: {
        one: '{count} Video ist fertig',
        other: 'Alle {count} Videos sind fertig',
      },
    },
    text: 'Ansehen und herunterladen kannst du auf der Seite deiner Bestellung: Der Videodienst hebt Dateien nicht ewig auf.',
  },
  partly: {
    title: 'Fertig: {done} von {count} Videos',
    text: 'Der Rest ist nicht gelungen, und du zahlst ihn nicht.',
  },
  refused: {
    title: 'Der Videodienst hat deinen Text abgelehnt',
    text: 'Sag es auf der Seite deiner Bestellung mit anderen Worten: Du hast etwa eine Stunde Zeit, und es kostet nichts extra. Danach endet die Bestellung, und was nicht gedreht wurde, bezahlst du nicht.',
  },
  failed: {
    title: {
      alone: 'Dein Video ist nicht gelungen',
      several: {
        one: '{count} Video ist nicht gelungen',
        other: 'Keins der {count} Videos ist gelungen',
      },
    },
    text: 'Du zahlst nichts: Was reserviert oder abgebucht war, kommt von selbst zurück. Auf der Seite deiner Bestellung steht, woran es lag.',
  },
  stopped: {
    title: 'Deine Bestellung wurde gestoppt',
    text: 'Die Zahlung wurde erstattet oder beanstandet, deshalb wird nichts mehr gedreht. Auf der Seite deiner Bestellung erfährst du mehr.',
  },
  email: {
    open: 'Bestellung öffnen',
    keep: 'Wer diesen Link hat, sieht deinen Text und deine Videos. Behalte ihn also für dich.',
    once: 'Um diese eine E-Mail hast du auf der Seite deiner Bestellung gebeten. Deine Adresse wird mit ihr gelöscht, und der Shop schreibt nicht noch einmal.',
  },
}

export const noticeBox: NoticeBoxText = {
  title: 'Sag mir, wenn es fertig ist',
  text: 'Du bekommst einmal Bescheid, danach bleibt nichts davon gespeichert.',
  browser: 'In diesem Browser Bescheid sagen',
  browserNot: 'Hier nicht Bescheid sagen',
  closed: 'Dieser Browser sagt dir Bescheid, auch wenn diese Seite geschlossen ist.',
  open: 'Dieser Browser sagt dir Bescheid, solange diese Seite offen ist.',
  denied:
    'Dein Browser blockiert Mitteilungen dieses Shops. Erlaub sie in den Einstellungen für diese Seite und drück noch einmal.',
  unsupported:
    'Dieser Browser kann das nicht. Auf iPhone oder iPad geht es, wenn du diese Seite zum Home-Bildschirm hinzufügst und von dort öffnest.',
  email: 'Deine E-Mail-Adresse',
  emailHint: 'Nur für eine E-Mail zu dieser Bestellung, danach wird sie gelöscht.',
  emailWrong: 'Gib die ganze Adresse ein, zum Beispiel name@example.com.',
  send: 'Schick mir eine E-Mail',
  mailed: 'Du bekommst eine E-Mail.',
  mailedNot: 'Doch keine E-Mail',
}
