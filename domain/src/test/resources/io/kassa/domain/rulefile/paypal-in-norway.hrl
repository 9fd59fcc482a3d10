import 'iterators'

// Offers a method of its own in some channels, above an amount.
param input: OnKustomExternalPaymentMethods
param channels = ['no', 'dk']
param threshold: number = 100

let isOffered =
  channels
  where channel => channel == input.channelKey
  count > 0
  and input.orderTotal >= threshold

from isOffered match
  true |> {
    effect = 'custom'
    type = 'externalPaymentMethod'
    name = 'PayPal'
    redirect_url = $'https://{input.systemHost}/paypal?cart={input.cartId}'
    fee = 5% * 1000
    description = nothing
  }
