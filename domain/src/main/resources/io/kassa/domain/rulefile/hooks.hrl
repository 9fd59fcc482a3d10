// What rules are given when a hook fires, and the types that they may name in it.
// A rule listens to a hook by its name, `param input: OnCartMutation`, or by a record with some of
// its fields, `param input: { hook: 'OnCartMutation', channelKey: text }`.

let Address: {
  name?: text
  careOf?: text
  attention?: text
  addressLine1?: text
  addressLine2?: text
  city?: text
  state?: text
  postalCode?: text
  countryCode?: text
}

let InvoiceRecipient: {
  name?: text
  careOf?: text
  attention?: text
  addressLine1?: text
  addressLine2?: text
  city?: text
  state?: text
  postalCode?: text
  countryCode?: text
  taxId?: text
  taxIdType?: text
  taxCountryCode?: text
  email?: text
  phone?: text
}

let CartItem: {
  cartItemId: uuid
  productNumber: text
  description?: text
  image?: text
  quantity: number
  unitPrice: number
  total: number
  tax: number
  discount: number
}

let Promotion: {
  calculatedTotal: number
  description: text
}

let OnCartMutation: {
  hook: 'OnCartMutation'
  cartId: uuid
  cartNumber: text
  cartState: 'open' | 'completed' | 'rejected'
  profileKey?: text
  orderId?: uuid
  orderNumber?: text
  channelKey: text
  currencyCode: text
  taxIncluded: bool
  locale?: text
  productTotal: number
  orderTotal: number
  orderTaxTotal: number
  shippingTotal: number
  shippingTax: number
  shippingDiscount: number
  email?: text
  phone?: text
  address?: Address
  invoiceRecipient?: InvoiceRecipient
  invoiceAddress?: InvoiceRecipient
  coupons: [text]
  invalidCoupons: [text]
  fields: { text -> value }
  promotions: [Promotion]
  items: [CartItem]
}

// What is sold is its own stock keeping unit here.
let Sku: {
  skuNumber: text
  totalQuantity: number
}

let OrderLine: {
  orderLineId: uuid
  productNumber: text
  description?: text
  image?: text
  quantity: number
  returnedQuantity: number
  unitPrice: number
  discountTotal: number
  orderLineTotal: number
  taxFactor: number
  taxTotal: number
  skus: [Sku]
  reservationRequestId?: uuid
}

let Delivery: {
  deliveryId: uuid
  deliveryNumber?: text
  deliveryState: 'open' | 'processing' | 'completed' | 'cancelled'
  deliveryAddress?: Address
  shippingDescription?: text
  shippingPrice: number
  shippingDiscount: number
  shippingTotal: number
  shippingTaxFactor: number
  shippingTax: number
  inventoryKey?: text
  inventoryDate?: instant
  orderLines: [OrderLine]
}

let Order: {
  orderId?: uuid
  orderNumber?: text
  orderState: 'pending' | 'confirmed' | 'cancelled'
  cartId: uuid
  channelKey: text
  locale?: text
  currencyCode: text
  taxIncluded: bool
  createdAt?: instant
  orderTotal: number
  orderTaxTotal: number
  invoiceRecipient?: InvoiceRecipient
  invoiceAddress?: InvoiceRecipient
  deliveries: [Delivery]
  coupons: [text]
  tags: [text]
  dynamic: { text -> value }
}

let OnOrderBeforeCreated: {
  hook: 'OnOrderBeforeCreated'
  order: Order
}

let OnOrderCreated: {
  hook: 'OnOrderCreated'
  order: Order
}

let OnOrderCommands: {
  hook: 'OnOrderCommands'
  before: Order
  order: Order
}

// Never fires: orders are not deleted here.
let OnOrderDeleted: {
  hook: 'OnOrderDeleted'
  order: Order
}

let Ticket: {
  ticketId: uuid
  ticketNumber: text
  typeKey: text
  ticketState: 'open' | 'completed' | 'rejected'
  profileKey: text
  externalReference?: text
  coupons: [text]
  dynamic: { text -> value }
  items: [{
    itemId: uuid
    itemTypeKey: text
    dynamic: { productNumber: text, quantity: number }
  }]
}

let OnTicketBeforeCreated: {
  hook: 'OnTicketBeforeCreated'
  ticket: Ticket
}

let OnTicketCreated: {
  hook: 'OnTicketCreated'
  ticket: Ticket
}

let OnTicketCommands: {
  hook: 'OnTicketCommands'
  before: Ticket
  ticket: Ticket
}

let OnTicketValidate: {
  hook: 'OnTicketValidate'
  before: Ticket
  ticket: Ticket
}

let OnTicketComplete: {
  hook: 'OnTicketComplete'
  ticket: Ticket
}

let OnTicketRejected: {
  hook: 'OnTicketRejected'
  ticket: Ticket
}

let OnTicketBeforeDeleted: {
  hook: 'OnTicketBeforeDeleted'
  ticket: Ticket
}

let OnTicketDeleted: {
  hook: 'OnTicketDeleted'
  ticket: Ticket
}

let OnKustomExternalPaymentMethods: {
  hook: 'OnKustomExternalPaymentMethods'
  cartId: uuid
  channelKey: text
  currencyCode: text
  orderTotal: number
  systemHost: text
  checkoutUrl: text
  confirmationUrl: text
}

let OnKustomValidation: {
  hook: 'OnKustomValidation'
  channelKey: text
  currencyCode: text
  locale?: text
  taxIncluded: bool
  orderTotal: number
  orderTaxTotal: number
  orderLines: [{
    productNumber: text
    description?: text
    quantity: number
    reservedQuantity: number
    unitPrice: number
    salesTotal: number
    taxTotal: number
  }]
}

let PaymentAuthorization: {
  paymentAuthorizationId?: uuid
  authorizationNumber: text
  amount: number
  authorizationState: 'pending' | 'successful' | 'failed'
  createdAt?: instant
}

let PaymentCapture: {
  paymentCaptureId: uuid
  orderId?: uuid
  invoiceId?: uuid
  amount: number
  capturedAmount: number
  remainingAmount: number
  state: text
  createdAt?: instant
}

let PaymentJournalEntry: {
  paymentJournalEntryId: uuid
  paymentJournalEntryType: 'charge' | 'capture' | 'refund' | 'release'
  amount: number
  captureId?: uuid
  invoiceId?: uuid
  orderId?: uuid
  timestamp: instant
}

let Payment: {
  paymentId: uuid
  paymentNumber: text
  providerKey?: text
  currencyCode: text
  externalReference?: text
  createdAt?: instant
  tags?: [text]
  dynamic?: { text -> value }
  authorizations?: [PaymentAuthorization]
  captures?: [PaymentCapture]
  journalEntries?: [PaymentJournalEntry]
}

let OnPaymentCapture: {
  hook: 'OnPaymentCapture'
  payment: Payment
  capture: PaymentCapture
}

let OnPaymentCreated: {
  hook: 'OnPaymentCreated'
  payment: Payment
}

let OnPaymentCommands: {
  hook: 'OnPaymentCommands'
  before: Payment
  payment: Payment
}

let OnPaymentJournal: {
  hook: 'OnPaymentJournal'
  payment: Payment
  journalEntry: PaymentJournalEntry
}

let OnPaymentIntent: {
  hook: 'OnPaymentIntent'
  payment: Payment
  intent: {
    intentId: uuid
    kind: text
    orderId?: uuid
    amount: number
    state: text
    createdAt?: instant
  }
}
