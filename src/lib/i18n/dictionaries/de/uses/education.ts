import type { UseText } from '../../../use-text.ts'

export const education: UseText = {
  name: 'Unterricht',
  summary: 'Acht Sekunden als Einstieg: ein Ort, eine Zeit oder ein Vorgang zum Hinschauen.',
  title: 'KI-Videos für Unterricht und Kurse',
  description:
    'Beginn die Stunde mit einer Szene, die niemand filmen kann: Römergasse, Zelle, Vulkan. So schreibst du für Veo 3, das prüfst du, drei Prompts.',
  heading: 'Eine Szene als Einstieg in die Stunde',
  lead: 'Eine Straße vor zweitausend Jahren, das Innere eines Blatts, das Meer vor dem Sturm: acht Sekunden hinschauen, und die Klasse hat etwas zu fragen.',
  advice: {
    title: 'So schreibst du einen Clip für den Unterricht',
    list: [
      {
        title: 'Zeig eine Situation, keinen Beweis',
        text: 'Veo dreht, was wahrscheinlich aussieht, und das muss nicht stimmen. Es kann Orte, Epochen, Wetter, Tiere und Stimmungen gut. Schlecht kann es genaue Anzahlen, Karten, Formeln, Maschinen und aufgeschnittene Körper.',
      },
      {
        title: 'Nenn, was stimmen muss',
        text: 'Schreib die Einzelheiten auf, über die du sprechen willst: „hölzerner Webstuhl mit hängenden Steingewichten“, „Blattadern, Licht von oben“. Was du weglässt, wird mit dem gefüllt, was heute üblich ist.',
      },
      {
        title: 'Eine ruhige Kamera',
        text: 'Ein stehendes Bild oder eine langsame Fahrt lässt Zeit zum Hinschauen. Bitte um klares, gleichmäßiges Licht und ein Motiv in der Mitte. Quer (16:9) passt zum Beamer, hoch (9:16) zum Handy.',
      },
      {
        title: 'Lass es hören',
        text: 'Eine Schmiede, Regen auf Zeltplane, ein Markt in einem anderen Jahrhundert: Im Klang steckt mehr von einem Ort als in seinen Gebäuden. Willst du selbst darüber sprechen, schreib „keine Stimme, keine Musik“.',
      },
      {
        title: 'Wörter gehören auf deine Folie',
        text: 'Beschriftungen, Jahreszahlen und Pfeile kommen verstümmelt heraus. Schreib „kein Text“ und leg sie selbst über den Clip.',
      },
    ],
  },
  prompts: [
    {
      title: 'Eine Straße im römischen Köln',
      text: 'Früher Morgen in einer engen Straße des römischen Köln, erstes Jahrhundert. Die Kamera gleitet auf Gehhöhe voran: Ein Bäcker hebt runde Brote aus dem Steinofen, eine Frau füllt am Brunnen einen Tonkrug, ein Maultierkarren rattert über große Pflastersteine. Tiefe Sonne, Staub im Licht. Räder, Wasser, Rufe. Kein Text, nichts Modernes.',
    },
    {
      title: 'Im Inneren eines Blatts',
      text: 'Mikroskopische Reise durch ein grünes Buchenblatt, als klare wissenschaftliche Animation. Die Kamera schwebt zwischen rundlichen, durchsichtigen Zellen; kleine grüne Scheiben treiben an den Wänden entlang, warmes Licht fällt von oben. Ruhiges Tempo, weiche Tiefe, Grün und Gold. Luftiges Summen. Keine Beschriftung, kein Text, keine Stimme.',
    },
    {
      title: 'Vor dem Ausbruch',
      text: 'Totale, starre Kamera. Die Eifel vor dreizehntausend Jahren: Abends steht ein Vulkan über einem grünen Tal. Eine dünne Säule grauer Asche steigt auf und neigt sich im Wind; aus den Birken vorn fliegen Vögel auf. Natürliches Licht wie in einer Naturdoku. Ein tiefes, wachsendes Grollen, Flügelschlag, dann Stille. Keine Menschen, kein Text.',
    },
  ],
  questions: {
    title: 'Fragen zu Clips für den Unterricht',
    list: [
      {
        title: 'Stimmt, was ein Clip zeigt?',
        text: 'Nicht unbedingt. Sieh ihn dir wie eine Schülerzeichnung an, bevor die Klasse ihn sieht. Ein Fehler, den du gefunden hast, ist eine gute Aufgabe: Was stimmt hier nicht?',
      },
      {
        title: 'Kann er historische Personen zeigen?',
        text: 'Echte Menschen lehnt Veo ab. Zeig stattdessen ihre Zeit: die Werkstatt, das Schiff, den Platz, mit erfundenen Menschen darin.',
      },
      {
        title: 'Braucht die Klasse ein Konto dafür?',
        text: 'Nein. Jedes Video hat eine eigene Seite, deren Link sich auf jedem Gerät öffnet. Für einen Raum ohne Netz lädst du die Datei vorher herunter.',
      },
      {
        title: 'Kann ein Clip ein ganzes Thema erklären?',
        text: 'Acht Sekunden öffnen ein Thema, erklären musst du es. Für mehrere Schritte schreib je einen Clip, immer vom selben Blickpunkt, und halt dazwischen an, um zu fragen, was als Nächstes kommt.',
      },
    ],
  },
  sample: {
    title: 'Planeten um eine Sonne',
    text: 'Eine Animation im Querformat: Vier Planeten kreisen um eine leuchtende Sonne, die inneren schneller als die äußeren.',
  },
}
