import type { OrderText } from '../../landing-text.ts'

export const order: OrderText = {
  title: 'Video bestellen',
  prompt: 'Deine Szene',
  hint: 'Wer ist im Bild, was passiert, wie bewegt sich die Kamera, was hört man?',
  format: '8 s · 720p · Ton',
  counted: '{count} von {limit}',
  tooLong: { one: '{count} Zeichen zu viel', other: '{count} Zeichen zu viel' },
  empty: 'Beschreib erst die Szene oder nimm eins der Beispiele.',
  examples: 'Oder fang mit einem Beispiel an:',
  exampleList: [
    {
      title: 'Morgen auf der Alm',
      text: 'Sonnenaufgang auf einer Alm. Die Kamera gleitet tief über nasses Gras auf eine alte Holzhütte zu. Eine Bäuerin öffnet das Gatter und schaut zu den Gipfeln hinauf. Dünner Nebel, warmes Licht. Man hört Kuhglocken, einen Bach und einen fernen Hahn.',
    },
    {
      title: 'Bäckermeister Kater',
      text: 'Ein roter Kater mit winziger Schürze steht hinter der Theke einer Dorfbäckerei, schaut in die Kamera und sagt: „Heute nur Fischbrötchen.“ Nahaufnahme, helles Morgenlicht, ein Ofen brummt, über der Tür klingelt ein Glöckchen.',
    },
    {
      title: 'Stadt aus Papier',
      text: 'Eine Altstadt aus gefaltetem Papier in blauer Dämmerung. Die Kamera fliegt tief durch eine Fachwerkgasse, eine Papierstraßenbahn fährt vorbei, Fenster um Fenster leuchtet auf. Stop-Motion-Look. Papier raschelt, die Bahn klingelt, leises Klavier.',
    },
  ],
  restore: 'Meinen Text zurückholen',
  ratio: 'Bildformat',
  ratios: {
    '16:9': { title: 'Quer', text: 'für Bildschirm und YouTube' },
    '9:16': { title: 'Hoch', text: 'für Handy und Storys' },
  },
  buy: {
    1: { title: 'Ein Video kaufen', text: 'eine Aufnahme' },
    3: { title: 'Drei Videos kaufen', text: 'drei Aufnahmen, {saving} günstiger' },
  },
  fineprint:
    'Du zahlst nur, was ankommt. Bezahlt wird direkt bei Stripe; deine Kartendaten sehen wir nie.',
  busy: 'Stripe wird geöffnet…',
  cancelled: 'Es wurde nichts abgebucht.',
  kept: 'Dein Text ist noch da.',
  noConnection:
    'Der Shop ist nicht erreichbar. Es wurde nichts abgebucht; prüf deine Verbindung und drück noch einmal.',
  tryAgain: {
    seconds: {
      one: 'Das waren viele Bestellungen auf einmal. Versuch es in {count} Sekunde noch einmal.',
      other: 'Das waren viele Bestellungen auf einmal. Versuch es in {count} Sekunden noch einmal.',
    },
    minutes: {
      one: 'Das waren viele Bestellungen auf einmal. Versuch es in {count} Minute noch einmal.',
      other: 'Das waren viele Bestellungen auf einmal. Versuch es in {count} Minuten noch einmal.',
    },
  },
  shop: {
    provider: 'Beim Videodienst hakt es gerade. Bis er wieder läuft, verkaufen wir nichts.',
    day: 'Für heute sind alle Videos verkauft.',
    soon: 'Der Shop öffnet von selbst, etwa in einer Minute. Dein Text bleibt hier.',
    opens: {
      today:
        'Der Shop ist bis {time} Uhr geschlossen und öffnet dann von selbst. Dein Text bleibt hier.',
      tomorrow:
        'Der Shop ist bis morgen um {time} Uhr geschlossen und öffnet dann von selbst. Dein Text bleibt hier.',
      later:
        'Der Shop ist bis {time} Uhr geschlossen und öffnet dann von selbst. Dein Text bleibt hier.',
    },
    open: 'Der Shop ist wieder offen.',
  },
  human: {
    needed:
      'Noch ist nicht bestätigt, dass du ein Mensch bist. Schließ die Prüfung über den Buttons ab und drück noch einmal.',
    failed:
      'Die Prüfung, ob du ein Mensch bist, ließ sich nicht laden. Vielleicht stört das Netz oder ein Werbeblocker.',
    again: 'Neu versuchen',
  },
  withoutScript:
    'Wenn dich ein Button auf diese Seite zurückgebracht hat, wurde nichts bestellt und nichts abgebucht. Prüf, ob dein Text höchstens {limit} Zeichen hat, oder versuch es in einer Minute noch einmal. Vielleicht ist der Shop gerade geschlossen oder will prüfen, ob du ein Mensch bist; dafür braucht er JavaScript. Mit „Zurück“ im Browser bekommst du deinen Text wieder.',
}
