import type { LegalText } from '../../../legal-text.ts'

export const terms: LegalText = {
  name: 'AGB',
  title: 'AGB: Was beim Kauf gilt',
  description:
    'Was du in diesem Shop kaufst, was es kostet, wann ein Video als gescheitert gilt und was du damit machen darfst. In einfachen Worten.',
  lead: 'Was du hier kaufst, was es kostet und was passiert, wenn etwas schiefgeht.',
  sections: [
    {
      title: 'Was du kaufst',
      text: 'Du beschreibst eine Szene, und Veo 3 von Google macht daraus ein kurzes Video mit Ton, über den Videodienst SuperDuperAI. Du kaufst ein Video oder drei Aufnahmen zum selben Text. Was im Preis drin ist, steht auf der Startseite.\n\nWie Veo sich deine Szene vorstellt, haben wir nicht in der Hand: Auch ein Video, das anders aussieht als erhofft, gilt als geliefert.',
    },
    {
      title: 'Bestellen und bezahlen',
      text: 'Du bestellst ohne Konto. Dein Text wird mit der Bestellung gespeichert, und die Zahlungsseite von Stripe öffnet sich; sie bleibt {session} lang offen. Verlässt du sie, ohne zu zahlen, wird nichts abgebucht und nichts gedreht.\n\nEin Video kostet {single}, drei kosten {triple}. Du zahlst einmal, und nichts verlängert sich. Sobald Stripe die Zahlung oder die Reservierung auf deiner Karte bestätigt, beginnt die Arbeit. Eine bezahlte Bestellung lässt sich hier deshalb nicht abbrechen, solange ihre Videos entstehen.',
    },
    {
      title: 'Du zahlst, was ankommt',
      text: 'Entweder wird das Geld auf deiner Karte nur reserviert, bis die Videos da sind, oder es wird sofort abgebucht, und der Anteil für alles, was nicht ankam, kommt zurück. Mehr dazu hier: {refunds}.',
    },
    {
      title: 'Wann ein Video als gescheitert gilt',
      text: 'Was scheitert, versuchen wir von selbst noch einmal, insgesamt höchstens {tries} Mal. Ist ein Video {deadline}, nachdem es zuletzt an den Videodienst ging, nicht da, gilt es als gescheitert; solange der Dienst gar nicht zu erreichen ist, warten wir länger, etwa {outage}. Können wir nicht klären, ob er ein Video angenommen hat, bestellen wir es kein zweites Mal, und es gilt ebenfalls als gescheitert.',
    },
    {
      title: 'Wenn dein Text abgelehnt wird',
      text: 'Manche Szenen lehnt Veo ab, etwa mit Gewalt oder echten Menschen, und ab und zu aus Versehen eine harmlose. Auf der Seite deiner Bestellung hast du dann {choice} Zeit, andere Worte zu wählen oder die Bestellung zu beenden. Andere Worte kosten nichts extra, und du kannst sie bis zu {choices} Mal wählen. Ist die Zeit um, endet die Bestellung von selbst.\n\nDer Shop kann auch schon vor der Bestellung Worte ablehnen und zeitweise schließen. Abgebucht wird dann nichts.',
    },
    {
      title: 'Deine Seite und deine Links',
      text: 'Wer die Adresse deiner Bestellung hat, sieht deinen Text und deine Videos und kann andere Worte wählen, die Bestellung beenden oder löschen: Behandle sie wie einen Schlüssel. Der Link zum Teilen zeigt nur die Videos.\n\nDie Dateien liegen beim Videodienst, und wie lange, können wir nicht versprechen. Lade herunter, was du behalten willst.',
    },
    {
      title: 'Dein Text und deine Videos',
      text: 'Der Shop beansprucht an beidem keine Rechte. Bestell nichts, was das Gesetz verbietet oder die Rechte anderer verletzt. Wenn du ein Video veröffentlichst, sag dazu, dass es von einer KI ist: In manchen Ländern ist das Pflicht.',
    },
    {
      title: 'Das Studio',
      text: 'Das Studio macht mit Gemini von Google aus Skripten Szenen. Es kostet nichts, und wie oft du es nutzen kannst, ist begrenzt. Ein fertiges Projekt wird {completed} lang aufbewahrt, ein unfertiges {unfinished}. Ein Code steht für dich; geht er verloren, können wir ihn nicht wiederherstellen.',
    },
    {
      title: 'Was dir das Gesetz gibt',
      text: 'Nichts hier nimmt dir die Rechte, die du nach dem Gesetz deines Landes beim Einkaufen hast, etwa ein Widerrufsrecht oder Ansprüche bei Mängeln. Um sie zu nutzen, schreib dem Anbieter.',
    },
  ],
}
