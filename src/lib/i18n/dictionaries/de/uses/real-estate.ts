import type { UseText } from '../../../use-text.ts'

export const realEstate: UseText = {
  name: 'Immobilien',
  summary: 'Stimmung und Umgebung für Maklerbüros, nie das Objekt selbst.',
  title: 'KI-Stimmungsvideos für Immobilien',
  description:
    'Morgenlicht, eine stille Straße, eine Terrasse im Sommer: Stimmungsclips von Veo 3 für Makler, nie das echte Objekt. So schreibst und kennzeichnest du sie.',
  heading: 'Die Stimmung eines Viertels, in Bewegung',
  lead: 'Fotos zeigen die Räume. Ein Clip von acht Sekunden kann zeigen, wie sich ein Morgen an so einem Ort anfühlt. Er zeigt nie das Objekt selbst, und das muss auf deiner Seite stehen.',
  advice: {
    title: 'So schreibst du einen Stimmungsclip',
    list: [
      {
        title: 'Nur Stimmung und Umgebung',
        text: 'Veo erfindet jede Wand und jedes Fenster. Eine erfundene Küche neben einer echten Wohnung täuscht alle, die sie mieten oder kaufen. Nimm Clips für die Website, einen Newsletter, einen Film über ein Viertel oder eine Art zu wohnen, und Fotos für das Inserat.',
      },
      {
        title: 'Fang mit der Uhrzeit an',
        text: '„Kurz nach Sonnenaufgang“, „blaue Stunde, Lampen gehen an“: Die Stunde bestimmt Licht, Farbe und wer unterwegs ist. Dann kommt die Jahreszeit, dann der Ort.',
      },
      {
        title: 'Beweg dich wie ein Gast',
        text: 'Ein langsamer Gang auf Augenhöhe, ein Gleiten an einer Hecke entlang, ein Vorhang, der einen Blick freigibt. Flüge über Dächer sehen aus wie bei allen. Quer (16:9) passt zur Website, hoch (9:16) zur Story.',
      },
      {
        title: 'Lass dort Menschen leben',
        text: 'Jemand gießt Blumen, ein Kind zieht einen Schlitten, ein Café stellt Stühle raus. Von hinten oder aus der Ferne bleiben sie erfunden und sind niemandes Porträt.',
      },
      {
        title: 'Hör der Straße zu',
        text: 'Vögel, eine Tram zwei Straßen weiter, eine Fahrradklingel. Versprich nichts, was die echte Straße nicht hält: keine Stille, wo Autos fahren.',
      },
    ],
  },
  prompts: [
    {
      title: 'Sonntagmorgen',
      text: 'Frühsommer, kurz nach Sonnenaufgang, eine stille Straße mit alten Backsteinhäusern und kleinen Vorgärten. Die Kamera geht langsam auf Augenhöhe an Rosen und Fahrrädern vorbei; weiter vorn stellt ein Mann, von hinten gesehen, Caféstühle auf den Gehweg. Lange, weiche Schatten. Amseln, Tassen, eine ferne Tram. Kein Text, keine Schilder.',
    },
    {
      title: 'Vorhang auf',
      text: 'Blick aus einem hellen, fast leeren Zimmer: Leinenvorhänge werden langsam aufgezogen und geben eine Terrasse mit Kiefern und weit unten einen See frei, dahinter die Alpen. Die Kamera gleitet auf die offene Tür zu. Warmes Morgenlicht wandert über Holzdielen. Wind, Vorhangringe, ferne Wellen. Niemand zu sehen, kein Text.',
    },
    {
      title: 'Der erste Schnee',
      text: 'Hochformat, blaue Stunde im Winter. Große Flocken fallen auf einen kleinen Platz mit einer kahlen Linde; ringsum wird ein Fenster nach dem anderen hell, und ein Kind, von hinten gesehen, zieht einen Schlitten hinüber. Die Kamera steigt langsam vom Schnee zu den Dächern. Gedämpfte Schritte, eine Kirchenglocke, Lachen in den Häusern. Kein Text.',
    },
  ],
  questions: {
    title: 'Fragen zu Clips für Immobilien',
    list: [
      {
        title: 'Kann Veo meine Wohnung oder mein Haus drehen?',
        text: 'Nein. Es dreht nach Worten und hat dein Objekt nie gesehen. So gut du es auch beschreibst, es werden andere Räume. Stell so einen Clip nicht zwischen die Fotos eines Inserats.',
      },
      {
        title: 'Wie kennzeichne ich so einen Clip?',
        text: 'Mit Worten daneben, die niemand übersieht: „Stimmungsfilm, mit KI erstellt. Er zeigt nicht das Objekt.“ Die Regeln deines Landes für Werbung und für KI können mehr verlangen.',
      },
      {
        title: 'Darf ich meine Stadt nennen?',
        text: 'Ja, aber dann bekommst du etwas Ähnliches mit falschen Straßen. Beschreib lieber, was typisch ist: pastellfarbene Häuser, ein Hafen, Platanen. Dann sucht niemand eine Ecke, die es nicht gibt.',
      },
      {
        title: 'Wo hilft so ein Clip am meisten?',
        text: 'Am Anfang einer Seite, vor den Fakten: auf der Startseite des Büros, in einem Stadtteilporträt, in einer Mail an Suchende. Wo jemand entscheidet, helfen nur echte Bilder.',
      },
    ],
  },
  sample: {
    title: 'Sonnenaufgang über Dächern',
    text: 'Eine Animation im Querformat: Die Sonne geht hinter den Dächern einer Stadt auf, der Himmel wird von Petrol zu Gold, und die hellen Fenster gehen eins nach dem anderen aus.',
  },
}
