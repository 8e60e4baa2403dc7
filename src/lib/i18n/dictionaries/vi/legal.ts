import type { LegalTexts } from '../../legal-text.ts'
import { privacy } from './legal/privacy.ts'
import { refunds } from './legal/refunds.ts'
import { terms } from './legal/terms.ts'

export const legal: LegalTexts = {
  title: 'Điều khoản và quyền riêng tư',
  changed: 'Thay đổi lần cuối: {date}',
  contents: 'Trên trang này',
  accept: { text: 'Khi đặt hàng, bạn đồng ý với {link}.', link: 'điều khoản bán hàng' },
  seller: {
    title: 'Người bán',
    unnamed:
      'Người điều hành cửa hàng này chưa ghi tên và địa chỉ ở đây. Trong lúc đó, trang thanh toán và biên nhận của Stripe cho bạn biết mình trả tiền cho ai.',
    email: 'Email',
  },
  each: { terms, privacy, refunds },
}
