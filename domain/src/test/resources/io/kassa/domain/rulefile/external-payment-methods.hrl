import 'iterators'
param input: {
hook: 'OnKustomExternalPaymentMethods'
cartId: uuid
channelKey: text
currencyCode: text
orderTotal: number
systemHost: text
checkoutUrl: text
confirmationUrl: text
}
let paypalChannels = ['DE']
let isPaypalChannel =
paypalChannels
where c => c == input.channelKey
count > 0
from isPaypalChannel match
true |> [{
effect = 'custom'
type = 'externalPaymentMethod'
name = 'PayPal'
redirect_url = $'https://{input.systemHost}/ingress/paypal/start?cartId={input.cartId}&confirmationUrl={input.confirmationUrl}&checkoutUrl={input.checkoutUrl}'
}]
|> []
