import type { UseText } from '../../../use-text.ts'

export const storyboards: UseText = {
  name: 'Storyboards',
  summary: 'Filmeinstellungen mit Bewegung und Ton, bevor jemand eine Crew bucht.',
  title: 'Storyboard und Animatic mit KI-Video',
  description:
    'Mach aus den Einstellungen für Film, Werbespot oder Pitch bewegte Bilder mit Ton. So schreibst du für Veo 3, mit drei Prompts für den Anfang.',
  heading: 'Ein Storyboard, das sich bewegt',
  lead: 'Ein gezeichnetes Bild lässt offen, wie schnell, wie laut und wie nah. Ein Clip von acht Sekunden beantwortet das, bevor jemand eine Crew bucht.',
  advice: {
    title: 'So schreibst du eine Einstellung',
    list: [
      {
        title: 'Ein Prompt ist eine Einstellung',
        text: 'Schreib wie in einer Shotlist: Größe, Winkel, Bewegung, Handlung. „Halbnah, Augenhöhe, langsame Kamerafahrt heran; sie faltet den Brief.“ Schnitte im Clip sind möglich, aber wo sie sitzen, bestimmst nicht du.',
      },
      {
        title: 'Sprich wie am Set',
        text: 'Schwenk, Tilt, Fahrt, Kran, Handkamera, Over-the-Shoulder, Schärfeverlagerung: Veo folgt den üblichen Begriffen. Nimm eine Bewegung pro Einstellung, zwei geraten durcheinander.',
      },
      {
        title: 'Figuren einmal schreiben, dann wiederholen',
        text: 'Heb dir für jede Figur einen Satz auf, etwa „eine Frau um die sechzig, kurze graue Haare, rotes Ölzeug, hinkt“, und setz ihn Wort für Wort in jede Einstellung. Mach es mit Ort, Tageszeit und Farben genauso.',
      },
      {
        title: 'Der Ton zeigt den Schnitt',
        text: 'Nenn, was man hört und woher: „hinter der Wand fährt ein Zug vorbei, dann Stille“. Das zeigt der Kundschaft den Rhythmus besser als ein Pfeil in einer Zeichnung.',
      },
      {
        title: 'Was auf dem Papier bleibt',
        text: 'Genaue Gesichter, Positionen, die von Bild zu Bild passen, und alles Geschriebene: Titel, Schilder, Bildschirme. Zeichne diese Bilder und dreh die, bei denen Bewegung, Licht oder Stimmung entscheiden.',
      },
    ],
  },
  prompts: [
    {
      title: 'Der Brief',
      text: 'Halbnah, Augenhöhe. Eine Frau um die sechzig, kurze graue Haare, rotes Ölzeug, steht in der Morgendämmerung am Küchenfenster eines Hauses an der Nordsee, liest einen Brief und faltet ihn langsam. Langsame Fahrt bis zur Großaufnahme ihrer Augen. Kaltes Blau draußen, hinter ihr eine warme Lampe. Uhrticken, ferne Brandung, Papier. Keine Musik.',
    },
    {
      title: 'Die Verfolgung beginnt',
      text: 'Tiefe Verfolgungsfahrt, Handkamera. Ein Junge im grünen Trikot schießt aus einer engen Marktgasse auf uns zu und reißt eine Kiste Äpfel um; hinter ihm biegen zwei Wachleute um die Ecke. Harte Mittagssonne, Staub, Fachwerk, Wäsche über der Gasse. Schritte, Rufe, Äpfel rollen über Kopfsteinpflaster, schnelles Trommeln. Kein Text.',
    },
    {
      title: 'Ankunft an der Station',
      text: 'Supertotale vom Kran. Eine winzige Forschungsstation in weißer Polarebene unter violettem Himmel; ein einzelnes Kettenfahrzeug kriecht auf sie zu und zieht eine gerade Spur. Die Kamera sinkt langsam, bis das Fahrzeug das Bild füllt. Wind, ein ferner Motor kommt näher, Funkknistern. Gedämpfte Farben, kein Text.',
    },
  ],
  questions: {
    title: 'Fragen zu Storyboards',
    list: [
      {
        title: 'Kann ich mit einem Drehbuch anfangen?',
        text: 'Ja. Das Studio dieses Shops macht aus einem Skript nummerierte Szenen von acht Sekunden, jede mit einem Prompt, den du ändern, kopieren oder drehen lassen kannst. Schreiben kostet nichts, du zahlst nur für die Szenen, die du drehst.',
      },
      {
        title: 'Sieht eine Figur in jeder Einstellung gleich aus?',
        text: 'Ähnlich, wenn du dieselbe Beschreibung wiederholst. Gleich nicht: Jeder Clip wird neu erdacht. Auffällige Kleidung, ein Hut oder eine Farbe helfen dem Auge mehr als Einzelheiten im Gesicht.',
      },
      {
        title: 'Reicht das für den fertigen Film?',
        text: '720p und acht Sekunden sind zum Entscheiden da, nicht fürs Kino. Schneide die Clips zu einem Animatic, zeig es und dreh, was vereinbart wurde.',
      },
      {
        title: 'Wie halte ich die Kosten klein?',
        text: 'Jede Einstellung ist ein Clip für {single}. Dreh die drei oder vier, bei denen die Meinungen auseinandergehen, und lass den Rest gezeichnet.',
      },
    ],
  },
  sample: {
    title: 'Vier Bilder',
    text: 'Eine Animation im Querformat: Vier Bilder eines Storyboards leuchten nacheinander auf, und eine kleine Figur läuft vom ersten bis zum letzten hindurch.',
  },
}
