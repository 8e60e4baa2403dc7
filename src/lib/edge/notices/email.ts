import type { NoticeMessage } from '../../i18n/notice-message.ts'
import type { Email } from '../providers/resend.ts'
import { xml } from '../xml.ts'

/** A message as an e-mail, in words alone and as a page. Programs for mail know few styles, and those only in place. */
export function emailOf(message: NoticeMessage, siteUrl: string): Omit<Email, 'to'> {
  const { title, text, lang, dir, email, path } = message
  const url = siteUrl + path
  const words = [title, text, `${email.open}: ${url}`, email.keep, email.once]
  const html = xml`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body style="margin:0;padding:24px;background:#edf0ee;color:#10191b;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:32em;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d2d9d7;border-radius:12px">
<h1 style="margin:0 0 12px;font-size:22px;line-height:1.25">${title}</h1>
<p style="margin:0 0 24px">${text}</p>
<p style="margin:0 0 24px"><a href="${url}" style="display:inline-block;padding:12px 18px;background:#0b5a56;color:#ffffff;border-radius:8px;font-weight:600;text-decoration:none">${email.open}</a></p>
<p style="margin:0 0 8px;color:#4a585b;font-size:14px">${email.keep}</p>
<p style="margin:0;color:#4a585b;font-size:14px">${email.once}</p>
</div>
</body>
</html>
`.text
  return { subject: title, text: `${words.join('\n\n')}\n`, html }
}
