import type { UseText } from '../../../use-text.ts'

export const productClips: UseText = {
  name: 'Produktvideos',
  summary: 'Stimmungsbilder für Shop, Werbung oder Launch, noch bevor ein Studio gebucht ist.',
  title: 'KI-Produktvideos mit Ton erstellen',
  description:
    'Lass Veo 3 die Stimmung um dein Produkt drehen: Licht, Oberflächen, Dampf, Ton. So schreibst du den Prompt: drei Beispiele und was nicht geht.',
  heading: 'Produktvideos ohne Studio',
  lead: 'Eine langsame Drehung, ein Wassertropfen, ein Streifen Licht: acht Sekunden, in denen man spürt, wie sich etwas anfühlt. Beschreib die Einstellung, und Veo 3 dreht sie mit Ton.',
  advice: {
    title: 'So schreibst du eine Produktaufnahme',
    list: [
      {
        title: 'Etwas wie dein Produkt, nicht dein Produkt',
        text: 'Veo hat dein Produkt nie gesehen. Es erfindet eine Flasche, einen Schuh oder eine Lampe, die zu deinen Worten passt. Nimm den Clip für Intros, Hintergründe und Werbeideen, und zeig dort, wo gekauft wird, Fotos vom echten Stück.',
      },
      {
        title: 'Ein Ding, eine Bewegung',
        text: 'In acht Sekunden passt genau eine Idee. Entweder dreht sich das Objekt, oder die Kamera gleitet heran, oder es passiert etwas damit: Wasser läuft, Dampf steigt auf, ein Deckel öffnet sich. Nenn auch das Objektiv: „Makro“ für Oberflächen, „Weitwinkel“ für einen Raum.',
      },
      {
        title: 'Licht ist das Material',
        text: 'Glas braucht Licht von hinten, Metall ein weiches Fenster daneben, Essen tiefe Morgensonne. Schreib, woher das Licht kommt und was der Hintergrund ist: dunkler Schiefer, Leinen, nasser Stein.',
      },
      {
        title: 'Lass hören, wie es sich anfühlt',
        text: 'Ein Klicken, ein Eingießen, Papier beim Falten. Willst du eigene Musik oder Sprache darunterlegen, schreib „keine Musik, keine Stimme“ dazu.',
      },
      {
        title: 'Keine Etiketten, keine Logos',
        text: 'Buchstaben werden zu Beinahe-Buchstaben, und ein Logo wird nie deins. Schreib „schlicht, ohne Etikett“ und setz den Namen beim Schneiden ein.',
      },
    ],
  },
  prompts: [
    {
      title: 'Duft im Dunkeln',
      text: 'Makroaufnahme: ein schlichter Parfümflakon aus Glas ohne Etikett auf nassem, schwarzem Schiefer. Die Kamera umkreist ihn langsam, ein schmaler Streifen warmen Lichts wandert von hinten über das Glas. Feiner Nebel zieht vorbei. Dunkler, petrolfarbener Hintergrund. Ein leises Klingen und ein Wassertropfen. Kein Text, keine Stimme.',
    },
    {
      title: 'Filterkaffee, erster Guss',
      text: 'Nahaufnahme auf Tischhöhe: Wasser läuft aus einem Stahlkessel in einen Kaffeefilter, darunter füllt sich eine getöpferte Tasse, Dampf kräuselt sich in tiefer Morgensonne von links. Die Kamera fährt heran, bis der dunkle Kaffee das Bild füllt. Leinentuch, Eichentisch, weiche Schatten. Gießen, stille Küche. Keine Musik, kein Text.',
    },
    {
      title: 'Ein Stiefel im Laub',
      text: 'Hochformat. Ein schlichter brauner Wanderstiefel ohne Logo fällt in Zeitlupe in nasses Buchenlaub, wirbelt einen Kranz aus Blättern und Tropfen auf und steht dann still. Tiefe Kamera, harte Oktobersonne von rechts, klarer blauer Himmel. Ein dumpfer Aufprall, raschelndes Laub, leichter Wind. Kein Text im Bild.',
    },
  ],
  questions: {
    title: 'Fragen zu Produktvideos',
    list: [
      {
        title: 'Kann ich ein Foto meines Produkts schicken?',
        text: 'Nein. Dieser Shop dreht allein nach Worten. Beschreib Farbe, Material und Form so genau wie möglich und erwarte einen Verwandten deines Produkts, keinen Zwilling.',
      },
      {
        title: 'Welches Format brauche ich?',
        text: 'Quer (16:9) für eine Shopseite oder einen Bildschirm, hoch (9:16) für Werbung auf dem Handy. Wer das eine ins andere zuschneidet, verliert zwei Drittel des Bildes. Bestell die Szene also einmal in jedem Format.',
      },
      {
        title: 'Wie werden mehrere Clips zur Serie?',
        text: 'Lass die Sätze zu Licht, Hintergrund und Objektiv Wort für Wort gleich und tausch nur das Objekt aus. Dann sehen die Clips verwandt aus.',
      },
      {
        title: 'Was kostet es, eine Idee auszuprobieren?',
        text: 'Ein Clip kostet {single}, drei Aufnahmen desselben Textes kosten {triple}. Nimm drei, wenn es auf die Einstellung ankommt, denn jede fällt anders aus. Nimm eine, solange du noch an den Worten feilst.',
      },
    ],
  },
  sample: {
    title: 'Flasche auf dem Drehteller',
    text: 'Eine Animation im Querformat: Eine schlichte Flasche steht auf einem langsam drehenden Teller, und ein Streifen warmen Lichts wandert über das Glas.',
  },
}
