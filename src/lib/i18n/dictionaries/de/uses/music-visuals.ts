import type { UseText } from '../../../use-text.ts'

export const musicVisuals: UseText = {
  name: 'Musikvisuals',
  summary: 'Bewegte Bilder für einen Track, eine Bühnenleinwand oder ein bewegtes Cover.',
  title: 'KI-Visuals und Loops für deine Musik',
  description:
    'Visuals für Songs, Sets und bewegte Cover, von Veo 3 nach deinen Worten gedreht. Tempo, Loops, Kamera und drei Prompts, die zur Musik passen.',
  heading: 'Bilder für deine Musik',
  lead: 'Ein Refrain will ein Bild, das wächst, ein Intro eins, das sich kaum bewegt. Beschreib es in Worten für Licht und Bewegung und leg deinen Track darunter.',
  advice: {
    title: 'So schreibst du für Musik',
    list: [
      {
        title: 'Zähl in Takten',
        text: 'Acht Sekunden sind vier Takte im 4/4 bei 120\u00a0bpm und drei Takte bei 90. Plan für diese Spanne eine Bewegung: Sie öffnet sich, sie steigt, sie bricht. Auf den Schlag schneidest du dann im Schnittprogramm.',
      },
      {
        title: 'Gib dem Bild eine Bewegung',
        text: '„Treibt“, „pulsiert“, „dreht sich nach innen“, „in extremer Zeitlupe“: Das Verb entscheidet mehr als das Motiv. Ist die Bewegung gleichmäßig, kannst du das Tempo des Clips später an deins anpassen.',
      },
      {
        title: 'Zwei Farben, dunkler Grund',
        text: 'Bilder hinter einer Sängerin oder einem Titel müssen Platz lassen. Tiefblau und Bernstein auf Schwarz tragen ein ganzes Set. Nenn sie in jedem Prompt, und die Clips gehören zusammen.',
      },
      {
        title: 'Bitte um Stille',
        text: 'Veo macht zu jedem Clip Ton. Darüber kommt deiner, also schreib „nur leises Raumgeräusch, keine Musik“ und schalt ihn beim Schneiden stumm.',
      },
      {
        title: 'Was Veo nicht kann',
        text: 'Es hört deinen Track nicht, es bekommt keine Lippen synchron zu deinem Text, es zeigt keine echte Sängerin, und Songtexte im Bild werden falsch.',
      },
    ],
  },
  prompts: [
    {
      title: 'Tinte und Bernstein',
      text: 'Extreme Zeitlupe, Makro. Bernsteinfarbene Tinte blüht in schwarzem Wasser auf und dreht sich langsam nach innen, von unten beleuchtet; feiner Goldstaub folgt der Strömung. Starre Kamera, mittig, ringsum tiefes Schwarz, damit das Ende wie der Anfang aussieht. Nur leises Raumgeräusch, keine Musik, keine Stimme, kein Text.',
    },
    {
      title: 'Nachtfahrt',
      text: 'Blick vom Rücksitz eines Autos, nachts auf leerer Straße an der Ostsee. Orange Laternen ziehen in gleichem Takt vorbei und gleiten über das Armaturenbrett; rechts glitzert blau das Meer. Die Kamera schwebt ganz langsam nach vorn. Filmkorn, weiche Schärfe, Farben der Achtziger. Nur Motorbrummen, keine Musik, niemand zu sehen, kein Text.',
    },
    {
      title: 'Tänzerin aus Rauch',
      text: 'Hochformat. Eine Tänzerin aus weißem Rauch dreht sich auf einer dunklen Bühne; mit jeder Drehung lösen sich ihre Arme auf und entstehen neu. Ein hartes Licht von links, tiefes Violett dahinter. Die Kamera steigt langsam von ihren Füßen bis über den Kopf. Atem und leise Schritte, keine Musik, kein Text.',
    },
  ],
  questions: {
    title: 'Fragen zu Musikvisuals',
    list: [
      {
        title: 'Kann ich meinen Track mitschicken?',
        text: 'Nein. Hinein geht nur Text. Beschreib Tempo und Stimmung, „langsam, schwer, wie die Flut“, und bring Bild und Track im Schnittprogramm zusammen.',
      },
      {
        title: 'Wie fülle ich einen ganzen Song?',
        text: 'Mit wenigen Clips, die wiederkehren. Drei oder vier Looks, abwechselnd geschnitten und in den ruhigen Teilen mit halber Geschwindigkeit, tragen einen Song besser als zwanzig verschiedene.',
      },
      {
        title: 'Läuft ein Clip als Loop ohne Sprung?',
        text: 'Genau passt es selten. Rauch, Wasser, Regen und Lichter verbergen die Naht: Leg die letzte Sekunde mit einer Überblendung über die erste.',
      },
      {
        title: 'Reicht 720p für die Bühne?',
        text: 'Für Weiches ja: Nebel, Licht, Wasser, Unschärfe. Feine Linien und Gesichter wirken auf einer großen Leinwand grob. Nimm quer für Leinwände und hoch für Cover auf dem Handy.',
      },
    ],
  },
  sample: {
    title: 'Balken um ein Licht',
    text: 'Eine Animation im Querformat: Zu beiden Seiten eines runden Lichts steigen und fallen Balken im Rhythmus von acht weichen Tönen, und das Licht pulsiert mit ihnen.',
  },
}
