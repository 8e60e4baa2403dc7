import type { LandingText } from '../../landing-text.ts'
import { order } from './order.ts'

export const landing: LandingText = {
  title: 'KI-Video mit Ton aus deinem Text',
  description:
    'Beschreib eine Szene, und Veo 3 von Google dreht sie: 8 Sekunden in 720p mit Ton, meist in 2–5 Minuten fertig. Du zahlst pro Video, ganz ohne Konto.',
  heading: 'Schreib eine Szene. Minuten später läuft sie.',
  lead: 'Veo 3 von Google macht aus deinen Worten einen Clip: 8\u00a0Sekunden in 720p mit Ton, meist in 2–\u20605\u00a0Minuten fertig. Er bekommt eine eigene Seite zum Ansehen, Herunterladen und Teilen. Kein Konto, kein Abo.',
  facts: [
    { title: 'Länge', text: '8 Sekunden' },
    { title: 'Bild', text: '720p' },
    { title: 'Ton', text: 'inklusive' },
    { title: 'Meist fertig in', text: '2–5 Min.' },
  ],
  order,
  steps: {
    title: 'So geht es weiter',
    list: [
      {
        title: 'Du bezahlst bei Stripe',
        text: 'Wir speichern deinen Text mit der Bestellung, dann öffnet sich Stripe. Überlegst du es dir dort anders, landest du wieder hier, und dein Text ist noch da.',
      },
      {
        title: 'Veo 3 dreht deine Szene',
        text: 'Nach dem Bezahlen öffnet sich deine eigene Seite und zeigt, wie weit alles ist. Meist dauert es 2–\u20605\u00a0Minuten. Du kannst die Seite schließen und später wiederkommen.',
      },
      {
        title: 'Du siehst es dir an und behältst es',
        text: 'Das Video erscheint auf derselben Seite. Lade die Datei herunter oder verschick den Link: Er öffnet sich auf jedem Gerät.',
      },
    ],
  },
  price: {
    title: 'Wofür du zahlst',
    text: 'Ein Video kostet {single}. Drei Aufnahmen derselben Szene kosten {triple}.',
    saving: 'Damit sparst du {saving} gegenüber drei einzelnen Videos.',
    included: 'Im Preis drin',
    includedList: [
      '8 Sekunden Video in 720p',
      'Ton: Stimmen, Geräusche und Musik, wie dein Text sie verlangt',
      'Quer- oder Hochformat',
      'Eine eigene Seite mit einem Link zum Teilen',
      'Die Datei zum Herunterladen',
    ],
    excluded: 'Nicht im Preis',
    excludedList: [
      'Änderungen und Nachdrehs: Jede weitere Aufnahme ist ein weiteres Video',
      'Längere Clips oder ein schärferes Bild als 720p',
      'Speichern für immer: Lade dir deine Datei herunter',
      'Gebühren deiner Bank für den Währungstausch, falls sie welche nimmt',
    ],
  },
  trust: {
    title: 'Bevor du zahlst',
    list: [
      {
        title: 'Deine Karte sieht nur Stripe',
        text: 'Du bezahlst direkt bei Stripe. Deine Kartendaten kommen nie bei uns an.',
      },
      {
        title: 'Der Preis auf dem Button gilt',
        text: 'Du zahlst ihn einmal. Nichts verlängert sich, und es gibt kein Guthaben zum Aufladen.',
      },
      {
        title: 'Du zahlst nur, was ankommt',
        text: 'Ein Video, das nicht gelingt, kostet nichts, und du musst dein Geld nicht zurückfordern. Auf der Seite deiner Bestellung siehst du jederzeit, was reserviert, abgebucht oder erstattet ist.',
      },
    ],
  },
  questions: {
    title: 'Fragen und Antworten',
    list: [
      {
        title: 'Wie lange dauert es?',
        text: 'Meist 2–\u20605\u00a0Minuten nach dem Bezahlen. Wenn viel los ist, auch mal länger. Ist nach einer halben Stunde nichts da, gilt das Video als gescheitert, und du zahlst nichts dafür.',
      },
      {
        title: 'Und wenn das Video nicht gelingt?',
        text: 'Manche Szenen lehnt Veo ab, etwa mit Gewalt oder echten Menschen, und ab und zu aus Versehen eine harmlose. Dann kannst du sie auf deiner Seite ohne Aufpreis mit anderen Worten beschreiben oder die Bestellung beenden. Was aus einem anderen Grund scheitert, versuchen wir von selbst noch einmal, insgesamt bis zu dreimal. Was nicht gedreht wird, bezahlst du nicht.',
      },
      {
        title: 'Wann wird abgebucht?',
        text: 'Das hängt vom Shop und von deiner Zahlungsart ab. Entweder wird der Betrag beim Bestellen nur auf deiner Karte reserviert und erst abgebucht, wenn die Videos da sind, und zwar nur für diese: Bei zwei von dreien zahlst du zwei Drittel. Oder das Geld wird sofort abgebucht; dann bekommst du den Anteil für alles, was nicht ankam, von selbst zurück. Was für dich gilt, steht auf der Seite deiner Bestellung.',
      },
      {
        title: 'Was sind die drei Videos?',
        text: 'Drei Aufnahmen zum selben Text im selben Format. Veo stellt sich die Szene jedes Mal neu vor, und du suchst dir die beste aus.',
      },
      {
        title: 'Wie finde ich mein Video wieder?',
        text: 'Auf dieser Seite steht, was in diesem Browser bestellt wurde. Auf einem anderen Gerät brauchst du die Adresse deiner Videoseite: Es gibt kein Konto, in dem du nachsehen kannst. Schick dir den Link am besten selbst.',
      },
      {
        title: 'Wer kann mein Video sehen?',
        text: 'Alle, die den Link haben. Der Link zum Teilen zeigt nur das Video. Die Adresse deiner Bestellung zeigt auch deinen Text, und dort kannst du beides löschen. Beides steht in keiner Liste, und Suchmaschinen bitten wir, es auszulassen.',
      },
      {
        title: 'Wie lange wird die Datei gespeichert?',
        text: 'Sie liegt beim Videodienst, und wie lange, können wir nicht versprechen. Lade sie herunter, sobald sie fertig ist.',
      },
      {
        title: 'Merkt man, dass es von einer KI ist?',
        text: 'Google markiert jedes Video von Veo mit SynthID: Das Auge sieht es nicht, Prüfprogramme schon. Wenn du das Video veröffentlichst, sag dazu, dass es von einer KI ist: In manchen Ländern ist das Pflicht.',
      },
    ],
  },
  back: 'Szene schreiben',
}
