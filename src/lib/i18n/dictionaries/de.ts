import type { Dictionary } from '../dictionary.ts'
import { jobs, pairing } from './de/jobs.ts'
import { landing } from './de/landing.ts'
import { legal } from './de/legal.ts'
import { file, status } from './de/status.ts'
import { notices } from './de/notices.ts'
import { studio } from './de/studio.ts'
import { uses } from './de/uses.ts'
import { yourVideos } from './de/your-videos.ts'

export const de: Dictionary = {
  lang: 'de',
  dir: 'ltr',
  name: 'Deutsch',
  site: {
    tagline: 'KI-Videos einzeln kaufen',
    skipToContent: 'Zum Inhalt',
    language: 'Sprache',
    notFoundTitle: 'Diese Seite gibt es nicht',
    notFoundText: 'Vielleicht steckt ein Tippfehler in der Adresse, oder die Seite ist umgezogen.',
    home: 'Zur Startseite',
    playerWithoutScript: 'Dieser Player braucht JavaScript.',
    footer:
      'Veo Kiosk ist ein unabhängiger Shop ohne Verbindung zu Google. Veo ist eine Marke von Google LLC. Bezahlt wird über Stripe.',
  },
  landing,
  uses,
  legal,
  status,
  file,
  yourVideos,
  jobs,
  pairing,
  studio,
  notices,
  errors: {
    invalid_request: 'Im Formular stimmt etwas nicht. Prüf deinen Text und versuch es noch einmal.',
    unknown_price: 'Dieses Angebot gibt es nicht mehr. Lade die Seite neu und wähle noch einmal.',
    origin_not_allowed:
      'Diese Bestellung kam von einer anderen Website und wurde abgelehnt. Bestell bitte auf dieser Seite.',
    idempotency_conflict:
      'Diese Bestellung wurde schon mit anderen Angaben abgeschickt. Lade die Seite neu und versuch es noch einmal.',
    rate_limited:
      'Das waren viele Bestellungen auf einmal. Warte eine Minute und versuch es noch einmal.',
    payment_provider_error:
      'Der Zahlungsdienst hat nicht geantwortet. Es wurde nichts abgebucht; versuch es gleich noch einmal.',
    price_mismatch:
      'Der Preis hat sich gerade geändert, darum wurde nichts verkauft. Schau später wieder vorbei.',
    not_configured: 'Der Shop ist noch nicht eingerichtet. Schau später wieder vorbei.',
    invalid_signature: 'Die Nachricht war nicht vom Zahlungsdienst signiert.',
    invalid_id:
      'Diese Adresse ist abgeschnitten oder verändert. Prüf, ob der Link vollständig ist; mehr als 20 Dateien passen nicht in einen Link.',
    generation_not_found:
      'Unter dieser Adresse gibt es keine Bestellung. Prüf, ob der Link vollständig ist.',
    file_not_found: 'Unter dieser Adresse gibt es keine Datei. Vielleicht wurde sie gelöscht.',
    video_provider_error: 'Der Videodienst hat nicht geantwortet. Wir versuchen es weiter.',
    video_provider_busy: 'Der Videodienst ist ausgelastet. Wir versuchen es weiter.',
    video_failed: 'Der Videodienst hat dieses Video nicht hinbekommen.',
    video_refused: 'Der Videodienst hat diesen Text abgelehnt.',
    video_timed_out: 'Das Video hat zu lange gedauert, darum haben wir abgebrochen.',
    submission_unknown:
      'Wir konnten nicht klären, ob der Videodienst dieses Video angenommen hat. Darum haben wir es kein zweites Mal bestellt. Du zahlst nichts dafür.',
    payment_failed: 'Die Zahlung hat nicht geklappt. Es wurde nichts abgebucht.',
    payment_expired:
      'Die Zahlung wurde nicht rechtzeitig abgeschlossen. Es wurde nichts abgebucht.',
    payment_refunded: 'Die Zahlung wurde erstattet.',
    payment_disputed:
      'Die Zahlung wurde bei der Bank reklamiert, darum ist die Bestellung pausiert.',
    sync_key_required: 'Dieses Gerät hat keinen Code für seine Projekte. Lade die Seite neu.',
    job_conflict: 'Ein anderes Gerät hat dieses Projekt geändert; es gilt der Stand von dort.',
    job_deleted: 'Dieses Projekt wurde auf einem anderen Gerät gelöscht.',
    job_too_large:
      'Dieses Projekt ist zu groß, um es online zu speichern. Es bleibt auf diesem Gerät.',
    job_unreadable:
      'Dieses Projekt wurde nicht vollständig gespeichert und lässt sich nicht öffnen.',
    too_many_jobs: 'Du hast schon 500 Projekte. Lösch ein paar, um neue zu speichern.',
    storage_full:
      'Im Shop ist gerade kein Platz für weitere Projekte. Das Projekt bleibt auf diesem Gerät.',
    already_running:
      'Dieses Projekt läuft schon, in einem anderen Tab oder auf einem anderen Gerät.',
    daily_limit_reached: 'Das Studio hat für heute genug geschrieben. Komm morgen wieder.',
    writer_busy: 'Die Schreib-KI ist ausgelastet.',
    writer_unavailable: 'Die Schreib-KI hat nicht geantwortet.',
    writer_timed_out: 'Die Schreib-KI hat zu lange gebraucht.',
    writer_refused:
      'Die Schreib-KI hat diesen Inhalt abgelehnt. Ändere das Skript und fang neu an.',
    writer_rejected: 'Das Studio ist nicht richtig eingerichtet. Darum muss sich der Shop kümmern.',
    writer_unreadable:
      'Die Antwort der Schreib-KI ist abgebrochen. Mach hier weiter oder fang mit kleineren Teilen neu an.',
    writer_broke_rules:
      'Die Schreib-KI hat etwas anderes geliefert als verlangt. Mach hier weiter oder fang mit kleineren Teilen neu an.',
    video_unavailable:
      'Dieses Video lässt sich nicht lesen. Es muss öffentlich sein und darf kein Livestream sein.',
    run_stopped: 'Das Schreiben wurde gestoppt.',
    prompt_blocked: 'So etwas dreht dieser Shop nicht. Nimm andere Worte.',
    shop_closed:
      'Der Shop nimmt gerade keine Bestellungen an. Es wurde nichts abgebucht; komm später wieder.',
    human_check_failed:
      'Der Shop prüft zuerst, ob du ein Mensch bist. Das geht nur auf der Startseite: Kopier den Text und bestell dort.',
    nothing_to_choose: 'Bei dieser Bestellung gibt es nichts mehr zu entscheiden.',
    order_unfinished: 'Diese Bestellung ist noch nicht fertig. Danach kannst du sie löschen.',
    nothing_to_tell: 'Zu dieser Bestellung gibt es nichts mehr zu melden.',
    maintenance_token_required: 'Diese Adresse ist nur für den Betreiber des Shops.',
    not_found: 'Unter dieser Adresse gibt es nichts.',
    method_not_allowed: 'Diese Adresse nimmt solche Anfragen nicht an.',
    body_too_large: 'Das war zu viel Text auf einmal.',
    unsupported_media_type: 'Die Anfrage kam in einer Form, die wir nicht lesen.',
    database_unavailable: 'Wir kommen gerade nicht an unsere Daten. Versuch es gleich noch einmal.',
    internal_error: 'Bei uns ist etwas schiefgegangen. Versuch es gleich noch einmal.',
    network_error: 'Keine Verbindung. Prüf dein Netz; wir versuchen es von selbst weiter.',
  },
}
