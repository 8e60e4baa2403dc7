import { describeOrders } from '../support/model/orders/describe-orders.ts'

describeOrders(500)
