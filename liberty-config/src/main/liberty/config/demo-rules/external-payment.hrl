// Beside Kustom the playground's shop offers a payment method of somebody else's: Kustom's iframe
// shows it, and whoever chooses it is led to a page that plays that provider. Other shops on this
// server, which have their checkout elsewhere, are not offered it.
param input: OnKustomExternalPaymentMethods

from input.checkoutUrl is /playground.shop/ match
  true |> {
    effect = 'custom'
    type = 'externalPaymentMethod'
    name = 'PayPal'
    description = 'Played by the shop; no money moves'
    redirect_url = $'http://{input.systemHost}/playground/shop/external?cart={input.cartId}&method=PayPal'
    label = 'continue'
  }
