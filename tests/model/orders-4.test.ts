import { describeOrders } from '../support/model/orders/describe-orders.ts'

describeOrders({ runs: 500, seed: 2004 })
