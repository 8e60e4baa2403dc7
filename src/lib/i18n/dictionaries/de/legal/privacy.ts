import type { LegalText } from '../../../legal-text.ts'

export const privacy: LegalText = {
  name: 'Datenschutz',
  title: 'Datenschutz',
  description:
    'Was dieser Shop über dich speichert, wo und wie lange, wer es bekommt und wie du es löschst. Kein Konto, keine Cookies, kein Tracking.',
  lead: 'Kein Konto, keine Cookies, keine Besuchsstatistik, keine Werbung, keine Schriften von anderswo. Was bleibt, braucht es, um deine Videos zu machen, und hier steht alles davon.',
  sections: [
    {
      title: 'Was wir speichern, und wie lange',
      text: 'Das steht in der Datenbank des Shops, die bei Cloudflare läuft. Was abgelaufen ist, wird nicht mehr verwendet und gelöscht, sobald wieder jemand dasselbe tut.',
      list: [
        {
          title: 'Deine Bestellung',
          text: 'Dein Text, seine Sprache, das Bildformat, der Preis, was wann passiert ist, Nummern und Adressen der Zahlung und der Videos. Kein Name und keine Karte. Gespeichert wird sie, bevor du zahlst, und sie bleibt, bezahlt oder nicht, bis du sie löschst.',
        },
        {
          title: 'Deine Projekte im Studio',
          text: 'Skripte, Szenen und Einstellungen: fertige {completed} lang, unfertige {unfinished} lang, ab der letzten Änderung. Sie sind unter einer Prüfsumme deines Codes abgelegt; den Code selbst haben wir nicht. Dass ein Projekt gelöscht wurde, bleibt {deletion} lang vermerkt, ohne seinen Inhalt.',
        },
        {
          title: 'Deine IP-Adresse',
          text: 'Ganz, bei IPv6 nur die erste Hälfte, damit niemand zu viel zu oft tut. Nach einer Bestellung zählt sie {turn} lang, nach der Bitte um eine Nachricht {notice} lang; nach einem Lauf des Studios bleibt sie {usage} gespeichert, mit einer Prüfsumme des Skripts.',
        },
        {
          title: 'Wohin wir melden, wie es ausging',
          text: 'Nur wenn du es willst: deine E-Mail-Adresse oder die Adresse deines Browsers bei seinem Push-Dienst. Sie wird mit der Bestellung gespeichert, für eine Nachricht genutzt und dann vergessen; vermerkt bleibt nur, dass es eine E-Mail gab.',
        },
      ],
    },
    {
      title: 'Unser Protokoll',
      text: 'Geht etwas schief, hält der Shop fest, was es war, und die Nummer der Bestellung oder des Projekts: keinen Text, keinen Code, keine IP-Adresse.',
    },
    {
      title: 'Was dein Browser behält',
      text: 'Auf deinem Gerät, als Klartext: die Bestellungen und Dateien, die du angesehen hast, was du gerade geschrieben hast, deine Sprache und die Projekte des Studios mit ihrem Code. Die Buttons „{clear}“ und „{forget}“ entfernen Bestellungen und Projekte; alles verschwindet, wenn du im Browser die Daten dieser Website löschst.',
    },
    {
      title: 'Wer was bekommt',
      text: 'Alle haben ihre eigenen Datenschutzhinweise.',
      list: [
        {
          title: 'Stripe, für die Zahlung',
          text: 'Was du auf der Seite von Stripe eingibst, und von uns den Preis, die Sprache und die Nummer der Bestellung, nie deinen Text. Der Anbieter sieht dort die Zahlung und was Stripe von dir zeigt, etwa deine E-Mail-Adresse. Davon wird hier nichts gespeichert.',
        },
        {
          title: 'SuperDuperAI und Google (Veo), für die Videos',
          text: 'Deinen Text. Wer ein Video ansieht, lädt es vom Videodienst; der erfährt dabei die IP-Adresse.',
        },
        {
          title: 'Google (Gemini), für das Studio',
          text: 'Das Skript oder die Adresse des YouTube-Videos, das du dem Studio gibst.',
        },
        {
          title: 'Cloudflare, für diese Website',
          text: 'Jede Anfrage an diese Website, mit deiner IP-Adresse. Will der Shop sicher sein, dass du ein Mensch bist, prüft Turnstile von Cloudflare deinen Browser, sobald du das Bestellformular berührst.',
        },
        {
          title: 'Resend oder der Push-Dienst deines Browsers, für die Nachricht',
          text: 'Die Nachricht, wie deine Bestellung ausging, mit ihrer Adresse, wenn du darum gebeten hast: Resend mit deiner E-Mail-Adresse, der Push-Dienst verschlüsselt.',
        },
      ],
    },
    {
      title: 'Wer deine Videos sehen kann',
      text: 'Wer die Adresse deiner Bestellung hat, sieht deinen Text und deine Videos und kann sie löschen. Der Link zum Teilen zeigt nur die Videos. Beides steht in keiner Liste, und Suchmaschinen bitten wir, es auszulassen.',
    },
    {
      title: 'So löschst du eine Bestellung',
      text: 'Wenn nichts mehr aussteht, hat ihre Seite den Button „{erase}“, es sei denn, die Zahlung ist reklamiert. Dann werden dein Text und die Adressen der Videos hier gelöscht, und kein Link darauf zeigt mehr etwas. Es bleibt der Vermerk des Verkaufs: Preis, Sprache, Format, Zeiten, Nummern der Zahlung und eine Prüfsumme.\n\nNicht löschen können wir Kopien beim Videodienst, was Stripe zur Zahlung aufbewahrt und was jemand schon heruntergeladen oder im Browser geöffnet hat.',
    },
    {
      title: 'Deine Rechte',
      text: 'Frag den Anbieter, was über dich gespeichert ist, oder bitte ihn, es zu berichtigen oder zu löschen; da wir keine Namen kennen, nenne die Adresse deiner Bestellung. Stimmt etwas nicht, kannst du dich auch bei der Datenschutzbehörde deines Landes beschweren.',
    },
  ],
}
