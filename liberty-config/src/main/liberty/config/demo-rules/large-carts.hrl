import 'iterators'

// A small rule to try and to change while the server runs: it notes on a cart, in its field
// largeCart, that there is much in it. Nothing else looks at that field.
param input: OnCartMutation
param many = 10

let pieces =
  input.items
  select item => item.quantity
  sum

let noted = input.fields->'largeCart' == true

from pieces >= many match
  true |> noted match
    false |> {
      effect = 'ticketCommand'
      type = 'setDynamicFields'
      fields = { largeCart = true }
    }
  false |> noted match
    true |> {
      effect = 'ticketCommand'
      type = 'setDynamicFields'
      fields = { largeCart = nothing }
    }
