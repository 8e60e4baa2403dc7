import type { Dictionary } from '../dictionary.ts'
import { jobs, pairing } from './es/jobs.ts'
import { landing } from './es/landing.ts'
import { legal } from './es/legal.ts'
import { file, status } from './es/status.ts'
import { notices } from './es/notices.ts'
import { studio } from './es/studio.ts'
import { uses } from './es/uses.ts'
import { yourVideos } from './es/your-videos.ts'

export const es: Dictionary = {
  lang: 'es',
  dir: 'ltr',
  name: 'Español',
  site: {
    tagline: 'Videos con IA, de uno en uno',
    skipToContent: 'Ir al contenido',
    language: 'Idioma',
    notFoundTitle: 'Esta página no existe',
    notFoundText: 'La dirección puede tener un error o la página cambió de lugar.',
    home: 'Ir al inicio',
    playerWithoutScript: 'Este reproductor necesita JavaScript.',
    footer:
      'Veo Kiosk es una tienda independiente, sin relación con Google. Veo es una marca de Google LLC. Stripe procesa los pagos.',
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
    invalid_request: 'Algo no está bien en el formulario. Revisa tu texto y vuelve a intentarlo.',
    unknown_price: 'Esta oferta ya no está a la venta. Recarga la página y elige de nuevo.',
    origin_not_allowed:
      'Este pedido venía de otro sitio y se rechazó. Haz tu pedido desde esta página.',
    idempotency_conflict:
      'Este pedido ya se envió con otros datos. Recarga la página y vuelve a intentarlo.',
    rate_limited: 'Demasiados pedidos seguidos. Espera un minuto y vuelve a intentarlo.',
    payment_provider_error:
      'El servicio de pago no respondió. No se cobró nada; inténtalo de nuevo en un momento.',
    price_mismatch: 'El precio acaba de cambiar, así que no se vendió nada. Vuelve más tarde.',
    not_configured: 'La tienda aún no está lista. Vuelve más tarde.',
    invalid_signature: 'El mensaje no lleva la firma del servicio de pago.',
    invalid_id:
      'Esta dirección está cortada o cambiada. Comprueba que el enlace esté completo; cada enlace admite 20 archivos como máximo.',
    generation_not_found:
      'No hay ningún pedido en esta dirección. Comprueba que el enlace esté completo.',
    file_not_found: 'No hay ningún archivo en esta dirección. Puede que se haya eliminado.',
    video_provider_error: 'El servicio de video no respondió. Seguimos intentándolo.',
    video_provider_busy: 'El servicio de video está saturado. Seguimos intentándolo.',
    video_failed: 'El servicio de video no pudo crear este video.',
    video_refused: 'El servicio de video rechazó este texto.',
    video_timed_out: 'El video tardó demasiado y dejamos de esperarlo.',
    submission_unknown:
      'No pudimos averiguar si el servicio de video aceptó este video, así que no lo pedimos dos veces. No pagas por él.',
    payment_failed: 'No se pudo realizar el pago. No se cobró nada.',
    payment_expired: 'El pago no se completó a tiempo. No se cobró nada.',
    payment_refunded: 'Se reembolsó el pago.',
    payment_disputed: 'El pago está en disputa con el banco, así que el pedido está en pausa.',
    sync_key_required: 'Este dispositivo no tiene código para sus proyectos. Recarga la página.',
    job_conflict: 'Otro dispositivo cambió este proyecto; se conserva esa copia.',
    job_deleted: 'Este proyecto se eliminó en otro dispositivo.',
    job_too_large:
      'Este proyecto es demasiado grande para guardarlo en línea. Se queda en este dispositivo.',
    job_unreadable: 'Este proyecto no se guardó entero y no se puede abrir.',
    too_many_jobs: 'Ya hay 500 proyectos. Elimina algunos para guardar más.',
    storage_full:
      'La tienda no tiene espacio para más proyectos ahora. Este se queda en este dispositivo.',
    already_running: 'Este proyecto ya está en marcha, en otra pestaña o en otro dispositivo.',
    daily_limit_reached: 'El estudio ya escribió todo lo que puede por hoy. Vuelve mañana.',
    writer_busy: 'El guionista está ocupado.',
    writer_unavailable: 'El guionista no respondió.',
    writer_timed_out: 'El guionista tardó demasiado.',
    writer_refused:
      'El guionista no quiso escribir sobre esto. Cambia el guion y empieza de nuevo.',
    writer_rejected:
      'El estudio no está bien configurado. Tiene que revisarlo el responsable del sitio.',
    writer_unreadable:
      'La respuesta del guionista se cortó. Sigue desde aquí o empieza de nuevo con tandas más pequeñas.',
    writer_broke_rules:
      'El guionista no respondió lo que se le pidió. Sigue desde aquí o empieza de nuevo con tandas más pequeñas.',
    video_unavailable:
      'Este video no se puede leer. Tiene que ser público y no una transmisión en vivo.',
    run_stopped: 'Se detuvo la escritura.',
    prompt_blocked: 'Esta tienda no filma eso. Usa otras palabras.',
    shop_closed: 'La tienda no acepta pedidos por ahora. No se cobró nada; vuelve más tarde.',
    human_check_failed:
      'Antes de vender, la tienda comprueba que eres una persona. Lo hace en la página de inicio: copia el texto y haz tu pedido allí.',
    nothing_to_choose: 'En este pedido ya no queda nada que elegir.',
    order_unfinished: 'Este pedido aún no ha terminado. Podrás eliminarlo cuando termine.',
    nothing_to_tell: 'Sobre este pedido ya no queda nada que avisar.',
    maintenance_token_required: 'Esta dirección es para el responsable de la tienda.',
    not_found: 'No hay nada en esta dirección.',
    method_not_allowed: 'Esta dirección no admite ese tipo de solicitud.',
    body_too_large: 'Era demasiado texto de una sola vez.',
    unsupported_media_type: 'La solicitud llegó en un formato que no leemos.',
    database_unavailable:
      'Ahora no podemos consultar nuestros registros. Inténtalo de nuevo en un momento.',
    internal_error: 'Algo falló de nuestro lado. Inténtalo de nuevo en un momento.',
    network_error: 'Sin conexión. Revisa tu red; nosotros seguimos intentándolo.',
  },
}
