import type { OrderPageText } from '../../status-text.ts'
import { noticeBox } from './notices.ts'
import { order } from './order.ts'

export const orderPage: OrderPageText = {
  money: {
    held: 'Auf deiner Karte sind {amount} reserviert. Abgebucht wird nur für die Videos, die ankommen.',
    heldAlone:
      'Auf deiner Karte sind {amount} reserviert. Abgebucht wird erst, wenn dein Video da ist.',
    chargingAll: 'Auf deiner Karte sind {amount} reserviert und werden gleich abgebucht.',
    chargingPart:
      'Von den {amount}, die auf deiner Karte reserviert sind, werden gleich {price} abgebucht, für {done} von {count} Videos. Der Rest wird freigegeben.',
    releasing: 'Du zahlst nichts: Die Reservierung von {amount} auf deiner Karte wird aufgehoben.',
    charged: 'Abgebucht: {amount}.',
    chargedPart: 'Abgebucht: {price} für {done} von {count} Videos. Mehr wurde nie abgebucht.',
    released:
      'Es wurde nichts abgebucht: Die Reservierung von {amount} ist aufgehoben. Bei deiner Bank kann sie noch ein paar Tage zu sehen sein.',
    paid: 'Bezahlt: {amount}. Was nicht ankommt, wird von selbst erstattet.',
    refunding: 'Bezahlt: {amount}. Davon kommen {back} von selbst zu dir zurück.',
    kept: 'Bezahlt: {amount}.',
    refunded:
      'Erstattet: {back}, also alles. Bei der Bank sieht man das Geld meist nach 5–\u206010\u00a0Tagen.',
    refundedPart:
      'Erstattet: {back}. Bezahlt hast du {price} für {done} von {count} Videos. Bei der Bank sieht man das Geld meist nach 5–\u206010\u00a0Tagen.',
    disputed: 'Die Bank prüft deine Zahlung über {price}.',
  },
  wait: {
    usual: 'Meist dauert es 2–\u20605\u00a0Minuten.',
    measured: 'Meist dauert es {span}.',
    slow: 'Langsamer als sonst: Meist dauert es {span}. Wir bleiben dran, und was nicht ankommt, bezahlst du nicht.',
  },
  story: {
    title: 'Was bisher geschah',
    events: {
      created: 'Bestellt für {amount}.',
      authorised: '{amount} auf der Karte reserviert, noch nichts abgebucht.',
      paid: '{amount} bezahlt.',
      submitted: 'Der Videodienst hat den Auftrag angenommen.',
      retried: 'Noch einmal abgeschickt, ohne Aufpreis.',
      unknown:
        'Der Videodienst hat nicht gesagt, ob er den Auftrag angenommen hat. Also haben wir dort nachgesehen.',
      delivered: 'Fertig.',
      captured: '{amount} abgebucht.',
      released: 'Reservierung von {amount} aufgehoben.',
      refunded: '{amount} erstattet.',
      erased: 'Text und Videos gelöscht.',
    },
  },
  choice: {
    title: 'Sag es mit anderen Worten',
    text: 'Was ihn stört, sagt der Videodienst nicht. Oft ist es Gewalt, ein echter Mensch oder eine Marke, und manchmal irrt er sich. Andere Worte kosten nichts extra.',
    until: {
      today:
        'Du hast bis {time} Uhr Zeit. Danach endet die Bestellung von selbst, und was nicht gedreht wurde, bezahlst du nicht.',
      tomorrow:
        'Du hast bis morgen um {time} Uhr Zeit. Danach endet die Bestellung von selbst, und was nicht gedreht wurde, bezahlst du nicht.',
      later:
        'Du hast bis {time} Uhr Zeit. Danach endet die Bestellung von selbst, und was nicht gedreht wurde, bezahlst du nicht.',
    },
    prompt: 'Andere Worte',
    empty: 'Beschreib erst die Szene.',
    counted: order.counted,
    tooLong: order.tooLong,
    submit: 'Mit diesem Text drehen',
    busy: 'Wird gesendet…',
    release: 'Nein, Geld zurück',
    releaseQuestion:
      'Bestellung beenden? Was nicht gedreht wurde, bezahlst du nicht. Fortsetzen kannst du sie dann nicht mehr.',
    releaseYes: 'Ja, beenden',
    releaseNo: 'Nein, zurück',
  },
  erase: {
    open: 'Meinen Text und die Videos hier löschen',
    question:
      'Deinen Text und die Videos endgültig löschen? Das lässt sich nicht rückgängig machen, und Links, die du geteilt hast, zeigen dann nichts mehr. Was bezahlt wurde, bleibt vermerkt, ohne deinen Text. Was jemand schon heruntergeladen oder im Browser geöffnet hat, kann dort bleiben.',
    yes: 'Ja, löschen',
    no: 'Nein, behalten',
  },
  notices: noticeBox,
  notSent: 'Der Shop ist nicht erreichbar. Prüf deine Verbindung und drück noch einmal.',
}
