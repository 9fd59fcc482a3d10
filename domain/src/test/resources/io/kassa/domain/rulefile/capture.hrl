param input: OnPaymentCapture
from input.payment.providerKey match
'your-provider' |>
from {
effect = 'scheduleJob'
definition = 'apps/your-app/capturePayment'
at = now
parameters = {
externalReference = input.payment.externalReference
amount = input.capture.amount
}
}
