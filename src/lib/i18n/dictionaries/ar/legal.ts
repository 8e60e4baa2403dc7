import type { LegalTexts } from '../../legal-text.ts'
import { privacy } from './legal/privacy.ts'
import { refunds } from './legal/refunds.ts'
import { terms } from './legal/terms.ts'

export const legal: LegalTexts = {
  title: 'الشروط والخصوصية',
  changed: 'آخر تعديل: {date}',
  contents: 'في هذه الصفحة',
  accept: { text: 'إتمام الطلب يعني قبول {link}.', link: 'شروط البيع' },
  seller: {
    title: 'البائع',
    unnamed:
      'لم يذكر صاحب هذا المتجر اسمه وعنوانه هنا بعد. وحتى ذلك الحين تبيّن صفحة الدفع والإيصال من Stripe لمن يُدفع المبلغ.',
    email: 'البريد الإلكتروني',
  },
  each: { terms, privacy, refunds },
}
