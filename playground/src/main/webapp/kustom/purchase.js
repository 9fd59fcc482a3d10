// "Pay" was pressed: the merchant is asked, then the bank, then the money is there.
import * as control from './control.js';
import { askBank } from './detour.js';
import { askShop, tell } from './host.js';
import { money } from './order.js';
import { details, page, pause, say } from './page.js';
import { outcomeOfCard } from './payment.js';

/**
 * Pays.
 *
 * @param wish `order`, `total` in minor units, `method`, the name of an `external` method if it is one,
 *     and what the control interface is to be told: `input`
 */
export async function pay(wish) {
  if (wish.external) {
    leave((await control.leaveFor(wish.external, wish.input)).redirectUrl);
  } else if (await shopAgrees(wish)) {
    await buy(wish);
  }
}

function refuse(reason) {
  pause({ working: '' });
  say(reason);
  tell('can_not_complete_order', {});
}

/** Leaves the shop's page; whatever it still has to do, it does on the event. */
function leave(address) {
  pause({ working: 'One moment …' });
  tell('redirect_initiated', true);
  tell('redirect', address);
}

async function shopAgrees({ order, total }) {
  if (!order.options?.require_client_validation) {
    return true;
  }
  const { should_proceed: agrees, message } = await askShop({ order_total: total });
  if (!agrees) {
    refuse(message || 'The shop does not agree.');
  }
  return agrees;
}

/** Money, after the merchant has agreed: some cards are declined, some ask the bank first. */
async function moneyIsThere(wish) {
  const outcome = wish.method === 'card' ? outcomeOfCard(details.card_number.value) : 'accepted';
  if (outcome === 'bank') {
    return bankAgrees(wish);
  }
  if (outcome === 'declined') {
    refuse('The card was declined. Please try another one.');
  }
  return outcome === 'accepted';
}

async function bankAgrees({ order, total }) {
  pause({ working: '' });
  page.details.hidden = true;
  const approved = await askBank(page.bank, { amount: money(order, total), number: details.card_number.value });
  page.details.hidden = false;
  pause({ working: 'Paying …' });
  if (!approved) {
    refuse('Your bank did not approve the payment. Please try again, or pay in another way.');
  }
  return approved;
}

async function buy(wish) {
  const asked = await control.validate(wish.input);
  if (asked.redirectUrl) {
    leave(asked.redirectUrl);
  } else if (asked.validation) {
    refuse(asked.validation.error_text || 'The shop does not accept this order.');
  } else if (await moneyIsThere(wish)) {
    leave((await control.complete(wish.input)).redirectUrl);
  }
}
