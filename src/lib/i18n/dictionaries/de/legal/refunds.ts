import type { LegalText } from '../../../legal-text.ts'

export const refunds: LegalText = {
  name: 'Erstattung',
  title: 'Geld zurück',
  description:
    'Du zahlst nur die Videos, die ankommen. Wie der Rest deines Geldes von selbst zurückkommt und an wen du schreibst, wenn etwas nicht stimmt.',
  lead: 'Du zahlst nur, was ankommt. Der Rest kommt von selbst zurück, ohne dass du darum bitten musst.',
  sections: [
    {
      title: 'Wenn das Geld erst reserviert wird',
      text: 'Beim Bestellen wird der Preis auf deiner Karte reserviert, aber noch nicht abgebucht. Kommt nichts mehr, wird der Anteil für das abgebucht, was angekommen ist, und der Rest freigegeben. Ist nichts angekommen, wird alles freigegeben und nie etwas abgebucht.',
    },
    {
      title: 'Wenn das Geld sofort abgebucht wird',
      text: 'Wo der Shop oder deine Zahlungsart keine Reservierung kennt, wird beim Bestellen der ganze Preis abgebucht. Den Anteil für alles, was nicht ankam, bekommst du danach von selbst zurück, auf dem Weg, auf dem du bezahlt hast.\n\nWas für dich gilt und was gerade reserviert, abgebucht oder erstattet ist, steht jederzeit auf der Seite deiner Bestellung.',
    },
    {
      title: 'Was ein einzelnes Video kostet',
      text: 'Jedes Video einer Bestellung zählt gleich viel, und wir runden zu deinen Gunsten. Kommen von drei Videos für {triple} zwei an, zahlst du {partial}.',
    },
    {
      title: 'Wann du ein Video nicht bezahlst',
      text: 'Das kostet dich nichts:',
      list: [
        {
          title: 'Ein Video, das nicht gelang',
          text: 'Es ist {tries} Mal gescheitert oder war nicht rechtzeitig da: {deadline}, nachdem es zuletzt an den Videodienst ging.',
        },
        {
          title: 'Ein Video, dessen Text abgelehnt wurde',
          text: 'Du hast innerhalb der Frist ({choice}) keine anderen Worte gewählt oder die Bestellung auf ihrer Seite beendet.',
        },
        {
          title: 'Ein Video, das verloren ging',
          text: 'Der Videodienst hat nicht gesagt, ob er es angenommen hat, und wir haben es dort nicht gefunden.',
        },
      ],
    },
    {
      title: 'Wenn dir ein Video nicht gefällt',
      text: 'Es ist angekommen, also kommt von selbst nichts zurück. Stimmt etwas damit nicht, schreib dem Anbieter: Er kann jede Zahlung von Hand erstatten. Was dir das Gesetz gibt, bleibt dir: {terms}.',
    },
    {
      title: 'Wie lange es dauert',
      text: 'Wir beauftragen Stripe, sobald kein Video mehr aussteht, und fragen so lange nach, bis Stripe es bestätigt. Danach liegt es an deiner Bank: Bis du das Geld siehst, können mehrere Tage vergehen.',
    },
    {
      title: 'Wenn du die Zahlung bei deiner Bank reklamierst',
      text: 'Dann ist die Bestellung pausiert. Videos, die da sind, bleiben auf ihrer Seite; was bis dahin nicht da ist, kommt nicht mehr. Von selbst wird nichts mehr abgebucht oder erstattet: Die Bank entscheidet. Schneller geht es meist, wenn du zuerst dem Anbieter schreibst.',
    },
    {
      title: 'So erreichst du den Anbieter',
      text: 'Schreib dem Anbieter und nenne die Adresse der Seite deiner Bestellung oder die Bestellnummer darin, die mit „cs_“ beginnt. Sag, was nicht stimmt. Diese Adresse öffnet deine Bestellung, gib sie also sonst niemandem.\n\nSchick nie deine Kartennummer: Um deine Zahlung zu finden, braucht sie niemand.',
    },
  ],
}
