// The page in the checkout's iframe: it shows the order, asks who buys, and pays.
import * as control from './control.js';
import { askShop, followHeight, hear, tell } from './host.js';
import { alpha3, isComplete, money, rowsOf, totalOf } from './order.js';
import { chosenOf, showChoices } from './choices.js';
import { EXTERNAL, isExternal, methodsOf, outcomeOfCard } from './payment.js';
import { askBank } from './detour.js';
import { boxesOf, tickedIn } from './boxes.js';

const page = Object.fromEntries([...document.querySelectorAll('[id]')].map((element) => [element.id, element]));
const contact = page.contact.elements;
const details = page.details.elements;
const ADDRESS = ['given_name', 'family_name', 'street_address', 'city', 'phone'];
const reasons = { suspended: '', working: '' };
let order;
let toldTotal;

function typed() {
  const values = { email: contact.email.value, postal_code: contact.postal_code.value };
  ADDRESS.forEach((name) => { values[name] = details[name].value; });
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim() || null]));
}

function option() {
  return (order.shipping_options ?? []).find(({ id }) => id === chosenOf(page.options));
}

function external() {
  return (order.external_payment_methods ?? []).find(({ name }) => `${EXTERNAL}${name}` === chosenOf(page.methods));
}

function input() {
  return { address: typed(), shippingOption: option()?.id, ticked: tickedIn(page.boxes) };
}

function total() {
  return totalOf(order, option()?.price ?? 0, external()?.fee ?? 0);
}

function say(problem) {
  page.error.textContent = problem;
  page.error.hidden = !problem;
}

/** Nothing can be pressed while the shop has suspended the checkout, or while it works. */
function pause(changed) {
  Object.assign(reasons, changed);
  const reason = reasons.working || reasons.suspended;
  page.busy.hidden = !reason;
  page.busy.textContent = reason;
  document.querySelectorAll('[data-pauses]').forEach((fieldset) => { fieldset.disabled = Boolean(reason); });
}

function showTotal() {
  page.total.textContent = money(order, total());
  page.lines.replaceChildren(...rowsOf(order, [
    { name: option()?.name, amount: option()?.price ?? 0 },
    { name: `Fee of ${external()?.name}`, amount: external()?.fee ?? 0 },
  ]));
  page.pay.textContent = isExternal(chosenOf(page.methods))
    ? `Continue to ${external()?.name}`
    : `Pay ${money(order, total())}`;
  page.card.hidden = chosenOf(page.methods) !== 'card';
  page.card.querySelectorAll('input').forEach((field) => { field.disabled = page.card.hidden; });
  if (toldTotal !== undefined && toldTotal !== total()) {
    tell('order_total_change', { order_total: total() });
  }
  toldTotal = total();
}

function showStep(step) {
  page.contact.hidden = step !== 'contact';
  page.details.hidden = step !== 'details';
  page.receipt.hidden = step !== 'receipt';
  page.known.textContent = `${contact.email.value}, ${contact.postal_code.value}`;
}

function show() {
  const options = order.shipping_options ?? [];
  page.shipping.hidden = options.length === 0;
  showChoices(
    page.options,
    'shipping_option',
    options.map(({ id, name, price, description }) => ({ id, name, price: money(order, price), note: description })),
    order.selected_shipping_option?.id ?? options.find(({ preselected }) => preselected)?.id);
  showChoices(page.methods, 'payment_method', methodsOf(order), 'card');
  page.terms.href = order.merchant_urls.terms;
  showTotal();
}

function fillIn() {
  page.boxes.replaceChildren(...boxesOf(order));
  contact.email.value = order.test_address.email ?? '';
  contact.postal_code.value = order.test_address.postal_code ?? '';
  ADDRESS.forEach((name) => { details[name].value = order.test_address[name] ?? ''; });
}

function expire() {
  pause({ suspended: '', working: '' });
  showStep('none');
  page.title.textContent = 'This checkout has expired';
  say('Too much time has passed. Please start the checkout again.');
  tell('can_not_complete_order', {});
}

/** Does something with the stand-in; what goes wrong is shown, and the shop's page is told. */
async function attempt(action) {
  try {
    await action();
  } catch (problem) {
    if (problem instanceof control.Gone) {
      expire();
      return;
    }
    pause({ working: '' });
    say('There was no answer. Please try again.');
    tell('network_error', {});
  }
}

function refuse(reason) {
  pause({ working: '' });
  say(reason);
  tell('can_not_complete_order', {});
}

function showReceipt() {
  page.title.textContent = 'Thank you';
  showStep('receipt');
  show();
  tell('load_confirmation', {});
}

async function load() {
  order = await control.read();
  fillIn();
  if (isComplete(order)) {
    showReceipt();
    return;
  }
  show();
  showStep(order.billing_address?.email ? 'details' : 'contact');
  tell('load', {
    customer: { type: order.customer?.type ?? 'person' },
    shipping_address: {
      country: alpha3(order.shipping_address?.country),
      postal_code: order.shipping_address?.postal_code ?? '',
    },
  });
}

async function resume() {
  order = await control.read();
  if (isComplete(order)) {
    showReceipt();
  } else {
    show();
  }
  pause({ suspended: '' });
}

/** Leaves the shop's page; whatever it still has to do, it does on the event. */
function leave(address) {
  pause({ working: 'One moment …' });
  tell('redirect_initiated', true);
  tell('redirect', address);
}

async function shopAgrees() {
  if (!order.options?.require_client_validation) {
    return true;
  }
  const { should_proceed: agrees, message } = await askShop({ order_total: total() });
  if (!agrees) {
    refuse(message || 'The shop does not agree.');
  }
  return agrees;
}

/** Money, after the merchant has agreed: some cards are declined, some ask the bank first. */
async function moneyIsThere() {
  if (chosenOf(page.methods) !== 'card') {
    return true;
  }
  const number = details.card_number.value;
  const outcome = outcomeOfCard(number);
  if (outcome === 'bank') {
    pause({ working: '' });
    page.details.hidden = true;
    const approved = await askBank(page.bank, { amount: money(order, total()), number });
    page.details.hidden = false;
    pause({ working: 'Paying …' });
    if (!approved) {
      refuse('Your bank did not approve the payment. Please try again, or pay in another way.');
    }
    return approved;
  }
  if (outcome === 'declined') {
    refuse('The card was declined. Please try another one.');
  }
  return outcome === 'accepted';
}

async function buy() {
  const asked = await control.validate(input());
  if (asked.redirectUrl) {
    leave(asked.redirectUrl);
  } else if (asked.validation) {
    refuse(asked.validation.error_text || 'The shop does not accept this order.');
  } else if (await moneyIsThere()) {
    leave((await control.complete(input())).redirectUrl);
  }
}

page.contact.addEventListener('submit', (event) => {
  event.preventDefault();
  attempt(async () => {
    await control.type(input());
    tell('customer', { type: order.customer?.type ?? 'person' });
    showStep('details');
    details.given_name.focus({ preventScroll: true });
  });
});

page.edit.addEventListener('click', () => {
  showStep('contact');
  contact.email.focus();
});

page.details.addEventListener('submit', (event) => {
  event.preventDefault();
  say('');
  pause({ working: 'Paying …' });
  attempt(async () => {
    if (external()) {
      leave((await control.leaveFor(external().name, input())).redirectUrl);
    } else if (await shopAgrees()) {
      await buy();
    }
  });
});

document.addEventListener('input', (event) => tell('user_interacted', { type: event.type }), { once: true });

document.addEventListener('change', ({ target }) => {
  if (target.name === 'shipping_option') {
    const { id, name, price, tax_amount, tax_rate, promo, description } = option();
    tell('shipping_option_change', { id, name, price, tax_amount, tax_rate, promo, description });
    showTotal();
  } else if (target.name === 'box') {
    tell('checkbox_change', { key: target.value, checked: target.checked });
  } else if (target.name === 'payment_method') {
    say('');
    showTotal();
  } else if (['email', 'postal_code', ...ADDRESS].includes(target.name)) {
    const { email, postal_code } = typed();
    const country = alpha3(order.billing_address?.country ?? order.purchase_country);
    tell('change', { email, postal_code, country });
    tell('billing_address_change', { postal_code, country });
  }
});

document.querySelectorAll('[data-card]').forEach((button) => button.addEventListener('click', () => {
  details.card_number.value = button.dataset.card;
}));

hear({
  suspend: () => pause({ suspended: 'Updating your order …' }),
  resume: () => attempt(resume),
});
followHeight();
attempt(load);
