import type { FileText, StatusText } from '../../status-text.ts'
import { orderPage } from './order-page.ts'

export const status: StatusText = {
  title: 'Deine Videos',
  videos: { one: '{count} Video', other: '{count} Videos' },
  phases: {
    waiting: {
      badge: 'Zahlung offen',
      title: 'Wir warten auf die Bestätigung deiner Zahlung',
      text: 'Das dauert meist ein paar Sekunden, und die Seite merkt es von selbst. Hast du die Zahlungsseite verlassen, ohne zu bezahlen, wurde nichts abgebucht, und du kannst neu bestellen.',
    },
    working: {
      badge: 'In Arbeit',
      title: {
        alone: 'Das Video entsteht gerade',
        several: { one: '{count} Video entsteht gerade', other: '{count} Videos entstehen gerade' },
      },
      text: 'Du kannst diese Seite schließen und unter derselben Adresse wiederkommen: Es geht auch ohne dich weiter.',
    },
    refused: {
      badge: 'Du bist dran',
      title: 'Der Videodienst hat diesen Text abgelehnt',
      text: 'Nichts ist verloren. Sag es mit anderen Worten oder beende die Bestellung.',
    },
    done: {
      badge: 'Fertig',
      title: {
        alone: 'Das Video ist fertig',
        several: { one: '{count} Video ist fertig', other: 'Alle {count} Videos sind fertig' },
      },
      text: 'Lade herunter, was du behalten willst: Der Videodienst hebt Dateien nicht ewig auf.',
    },
    partly: {
      badge: 'Teils fertig',
      title: 'Fertig: {done} von {count}',
      text: 'Der Rest ist nicht gelungen; bei jedem Video steht, warum.',
    },
    failed: {
      badge: 'Nicht gelungen',
      title: {
        alone: 'Das Video ist nicht gelungen',
        several: {
          one: '{count} Video ist nicht gelungen',
          other: 'Keins der {count} Videos ist gelungen',
        },
      },
      text: 'Der Grund steht unten. Oft klappt dieselbe Szene mit anderen Worten.',
    },
    unknown: {
      badge: 'Nicht gelungen',
      title: 'Wir haben diese Bestellung aus den Augen verloren',
      text: 'Der Videodienst hat nicht gesagt, ob er die Bestellung angenommen hat, und wir haben sie dort nicht gefunden. Sie wurde kein zweites Mal abgeschickt, und du zahlst nichts dafür.',
    },
    expired: {
      badge: 'Nicht bezahlt',
      title: 'Die Zahlung wurde nicht abgeschlossen',
      text: 'Die Zahlungsseite ist zu, und es wurde nichts abgebucht. Du kannst jederzeit neu bestellen.',
    },
    declined: {
      badge: 'Zahlung abgelehnt',
      title: 'Die Zahlung hat nicht geklappt',
      text: 'Es wurde nichts abgebucht. Bestell noch einmal, vielleicht mit einer anderen Karte.',
    },
    refunded: {
      badge: 'Erstattet',
      title: 'Die Zahlung wurde erstattet',
      text: 'Diese Bestellung wird nicht ausgeführt. Bei der Bank sieht man das Geld meist nach 5–\u206010\u00a0Tagen.',
    },
    disputed: {
      badge: 'Pausiert',
      title: 'Die Zahlung wurde reklamiert',
      text: 'Die Bank hat uns gemeldet, dass diese Zahlung reklamiert wurde. Darum ist die Bestellung pausiert.',
    },
    erased: {
      badge: 'Gelöscht',
      title: 'Text und Videos wurden gelöscht',
      text: 'Wer bestellt hat, wollte es so. Was bezahlt wurde, bleibt vermerkt.',
    },
  },
  ...orderPage,
  missing: 'Unter dieser Adresse gibt es nichts',
  prompt: 'Dein Text',
  ordered: 'Bestellt',
  inOrder: 'In der Bestellung',
  shareTitle: 'Zeig es jemandem',
  shareHint: 'Dieser Link zeigt nur das Ergebnis, nicht deinen Text und nicht deine Bestellung.',
  shareFilesHint: 'Wer diesen Link hat, sieht, was auf dieser Seite ist, und sonst nichts.',
  help: 'Fragen zu deinem Geld: Schreib dem Shop über den Kontakt auf deinem Stripe-Beleg und gib die Adresse dieser Seite an.',
  some: 'Schon fertig: {done} von {count}',
  loading: 'Moment, wir sehen nach…',
  progress: 'Wie weit es ist',
  states: {
    pending: 'Wartet',
    processing: 'In Arbeit',
    completed: 'Fertig',
    error: 'Nicht gelungen',
    unheard: 'Noch nichts gehört',
  },
  kinds: { video: 'Video', image: 'Bild', audio: 'Ton', link: 'Datei' },
  created: 'Erstellt',
  download: 'Herunterladen',
  downloadHint:
    'Öffnet sich die Datei, statt gespeichert zu werden? Dann halte sie gedrückt (am Computer: Rechtsklick) und wähle „Speichern“.',
  share: 'Teilen',
  copyLink: 'Link kopieren',
  copyId: 'Dateinummer kopieren',
  copied: 'Kopiert',
  copyFailed: 'Der Browser hat das Kopieren nicht erlaubt. Hier ist es:',
  openPage: 'Eigene Seite',
  another: 'Noch ein Video machen',
  checkAgain: 'Noch einmal nachsehen',
  trouble: 'Gerade erfahren wir nichts Neues; wir versuchen es weiter.',
  recovered: 'Wir sind wieder auf dem Laufenden.',
  notKept:
    'Dieser Browser merkt sich hier nichts. Setz ein Lesezeichen oder schick dir die Adresse, damit du diese Seite wiederfindest.',
  invalid: 'Diese Adresse stimmt nicht',
  withoutScript:
    'Ohne JavaScript lädt sich diese Seite alle paar Sekunden von selbst neu. Eine bezahlte Bestellung läuft in jedem Fall weiter.',
}

export const file: FileText = {
  title: 'Datei',
  phases: {
    working: {
      badge: 'In Arbeit',
      title: 'Diese Datei entsteht gerade',
      text: 'Sie erscheint hier von selbst.',
    },
    done: {
      badge: 'Fertig',
      title: 'Die Datei ist fertig',
      text: 'Lade sie herunter, wenn du sie behalten willst: Der Dienst hebt Dateien nicht ewig auf.',
    },
    failed: {
      badge: 'Nicht gelungen',
      title: 'Diese Datei ist nicht gelungen',
      text: 'Hier passiert nichts mehr.',
    },
  },
  missing: 'Diese Datei gibt es nicht',
  shareHint: 'Wer diesen Link hat, sieht diese Datei und sonst nichts.',
}
