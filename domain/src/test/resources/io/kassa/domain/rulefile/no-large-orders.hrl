import 'iterators'

// Says no to what nobody can deliver.
param input: { hook: 'OnKustomValidation', orderLines: [{ productNumber: text, quantity: number }] }

let tooMany =
  input.orderLines
  where line => line.quantity > 10
  order by quantity desc

from
  tooMany
  take 1
  select line => {
    effect = 'validationError'
    code = 'approval_failed'
    message = $'At most 10 of {line.productNumber}.'
    details = { productNumber = line.productNumber }
  }
