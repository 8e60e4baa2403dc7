import type { UseText } from '../../../use-text.ts'

export const socialShorts: UseText = {
  name: 'Kurzvideos',
  summary: 'Hochformat für Reels, Shorts und TikTok: Clips, die in acht Sekunden alles sagen.',
  title: 'KI-Videos für Reels, Shorts und TikTok',
  description:
    'Clips im Hochformat 9:16 mit Stimmen und Ton, acht Sekunden lang, aus deinem Text. So schreibst du einen Hook für Veo 3, mit drei Prompts.',
  heading: 'Kurzvideos, die in der ersten Sekunde anfangen',
  lead: 'Ein hohes Bild, eine Stimme, eine Überraschung: Ein Kurzvideo braucht wenig, aber das sofort. Schreib es als eine Einstellung, und Veo 3 dreht es mit Ton.',
  advice: {
    title: 'So schreibst du ein Kurzvideo',
    list: [
      {
        title: 'Die Überraschung zuerst',
        text: 'Auf eine Einleitung wartet niemand. Fang den Prompt mit dem Seltsamen an, so wie der Clip anfangen soll: die Ziege im Aufzug, die Torte, die atmet. Der Rest der acht Sekunden darf es erklären.',
      },
      {
        title: 'Denk im Hochformat',
        text: 'Wähle im Formular das hohe Format (9:16) und schreib dafür: eine Person ab der Hüfte, eine Treppe, ein Wasserfall, jemand, der auf uns herabschaut. Zwei Menschen nebeneinander passen kaum hinein. Halt das untere Drittel ruhig, dort haben die Apps ihre Knöpfe.',
      },
      {
        title: 'Ein gesprochener Satz',
        text: 'Etwa fünfzehn Wörter passen hinein. Schreib, wer sie sagt und wie, etwa: Ein müder Bäcker sagt in die Kamera: „…“. Mehr wird gehetzt oder abgeschnitten.',
      },
      {
        title: 'Eine Kamera wie am Handy',
        text: '„Aus der Hand, mit ausgestrecktem Arm“ wirkt wie das Video einer Freundin, „starre Kamera“ macht einen Witz trockener. Eins von beiden reicht.',
      },
      {
        title: 'Keine Schrift ins Bild',
        text: 'Untertitel, Schilder und Namen kommen verstümmelt heraus. Schließ mit „keine Untertitel, kein Text“ und füg sie in der App ein, wo man sie auch vorlesen lassen kann.',
      },
    ],
  },
  prompts: [
    {
      title: 'Die Ziege im Aufzug',
      text: 'Hochformat, Handylook aus der Hand. Eine Aufzugtür öffnet sich: Zwischen drei gelangweilten Büroleuten steht eine Ziege im kleinen grauen Sakko und starrt uns an. Sie kaut und sagt dann ganz ruhig: „In den vierten Stock, bitte.“ Kaltes Neonlicht, leise Aufzugmusik, ein Pling, ein Husten. Keine Untertitel, kein Text.',
    },
    {
      title: 'Der Regen hält an',
      text: 'Hochformat. Eine junge Frau im gelben Friesennerz schnippt nachts auf einer vollen Straße mit den Fingern, und jeder Regentropfen bleibt in der Luft stehen. Sie geht auf die Kamera zu und schiebt die Tropfen wie Perlen beiseite. Bunte Spiegelungen, geringe Schärfentiefe. Das Rauschen bricht ab, nur ein tiefes Summen bleibt. Kein Text.',
    },
    {
      title: 'Die kleinste Küche',
      text: 'Hochformat, Makro. Ein daumengroßer Koch wendet über einem Teelicht einen Pfannkuchen, klein wie eine Münze; daneben liegt riesig ein gewöhnlicher Löffel. Er schaut auf und sagt: „Frühstück ist gleich fertig.“ Warmes Kerzenlicht, verschwommene Küche dahinter. Winziges Brutzeln, eine Pfanne scharrt. Keine Untertitel.',
    },
  ],
  questions: {
    title: 'Fragen zu Kurzvideos',
    list: [
      {
        title: 'Geht es länger als acht Sekunden?',
        text: 'Ein einzelner Clip nicht. Schreib zwei oder drei Einstellungen, bestell jede und schneide sie am Handy zusammen. An einen harten Schnitt alle paar Sekunden sind dort alle gewöhnt.',
      },
      {
        title: 'Kann ich selbst vorkommen oder jemand Berühmtes?',
        text: 'Nein. Echte Menschen lehnt Veo ab. Es kann eine erfundene Person an einem Ort wie deinem drehen, und du sprichst selbst darüber.',
      },
      {
        title: 'Läuft der Clip als Endlosschleife?',
        text: 'Nicht von selbst. Bitte um eine starre Kamera und ein Ende wie der Anfang, etwa eine Tür, die wieder zugeht. Oder lass ihn im Schnittprogramm erst vorwärts und dann rückwärts laufen.',
      },
      {
        title: 'Welche Sprache wird gesprochen?',
        text: 'In der Regel die deines Satzes. Nenn sie trotzdem: „Sie sagt auf Spanisch: …“. Kurze Alltagssätze gelingen am besten, bei Namen und Zahlen hapert es.',
      },
    ],
  },
  sample: {
    title: 'Kiosk im Schnee',
    text: 'Eine Animation im Hochformat: Nachts fällt Schnee auf einen kleinen Kiosk unter einem großen, warmen Mond, und im Fenster des Kiosks geht das Licht an.',
  },
}
