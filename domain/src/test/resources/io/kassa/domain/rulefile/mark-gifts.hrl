import 'iterators'

// Marks carts with a gift in them, and looks at them again later.
param input: OnCartMutation
param delay: duration = 10 minutes

let gifts =
  input.items
  where item => item.productNumber is /^GIFT-/
  select item => item.quantity
  sum

let isMarked = input.fields->'gifts' is number

from match
  when gifts > 0 |>
    from {
      effect = 'ticketCommand'
      type = 'setDynamicFields'
      fields = {
        'field:gifts' -> gifts
        'giftNote' -> nothing
      }
    }

    from {
      effect = 'scheduleJob'
      definition = 'apps/your-app/tell'
      at = now + delay
      parameters = { cartId = input.cartId, none = nothing }
    }
  when isMarked |> {
    effect = 'ticketCommand'
    type = 'setDynamicFields'
    fields = { gifts = nothing }
  }
