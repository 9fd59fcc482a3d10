// The page in the checkout's iframe: it shows the order, asks who buys, and pays.
import * as control from './control.js';
import { fillInAddress, offerSeparateAddress, tellOfAddress, typed } from './addresses.js';
import { boxesOf, tickedIn } from './boxes.js';
import { chosenOf, showChoices } from './choices.js';
import { followHeight, hear, tell } from './host.js';
import { alpha3, isComplete, money, rowsOf, totalOf } from './order.js';
import { contact, details, page, pause, say, showStep } from './page.js';
import { EXTERNAL, isExternal, methodsOf } from './payment.js';
import { pay } from './purchase.js';

let order;
let toldTotal;
/** Counts what the shop's page asks for: what was asked before the last one is out of date. */
let turn = 0;

function option() {
  return (order.shipping_options ?? []).find(({ id }) => id === chosenOf(page.options));
}

function external() {
  return (order.external_payment_methods ?? []).find(({ name }) => `${EXTERNAL}${name}` === chosenOf(page.methods));
}

function input() {
  return { ...typed(), shippingOption: option()?.id, ticked: tickedIn(page.boxes) };
}

function total() {
  return totalOf(order, option()?.price ?? 0, external()?.fee ?? 0);
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

function show() {
  const options = order.shipping_options ?? [];
  page.shipping.hidden = options.length === 0;
  showChoices(
    page.options,
    'shipping_option',
    options.map(({ id, name, price, description }) => ({ id, name, price: money(order, price), note: description })),
    order.selected_shipping_option?.id ?? options.find(({ preselected }) => preselected)?.id);
  showChoices(page.methods, 'payment_method', methodsOf(order), 'card');
  offerSeparateAddress(order);
  page.terms.href = order.merchant_urls.terms;
  showTotal();
}

function fillIn() {
  page.boxes.replaceChildren(...boxesOf(order));
  fillInAddress(order.test_address);
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

function showReceipt() {
  page.title.textContent = 'Thank you';
  page.summary.open = false;
  showStep('receipt');
  show();
  tell('load_confirmation', {});
}

async function load() {
  const read = await control.read();
  // Whoever was resumed meanwhile has read it later.
  order ??= read;
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

function suspend() {
  turn += 1;
  pause({ suspended: 'Updating your order …' });
}

/** Reads the order again; stays suspended if that fails, or if the shop suspends again meanwhile. */
async function resume() {
  turn += 1;
  const mine = turn;
  const isLast = () => mine === turn;
  try {
    const read = await control.read();
    if (isLast()) {
      goOn(read);
    }
  } catch (problem) {
    if (isLast()) {
      stay(problem);
    }
  }
}

function goOn(read) {
  order = read;
  if (isComplete(order)) {
    showReceipt();
  } else {
    show();
  }
  pause({ suspended: '' });
}

/** Paying what may be an old order would be worse than waiting. */
function stay(problem) {
  if (problem instanceof control.Gone) {
    expire();
    return;
  }
  pause({ suspended: 'Your order could not be read again.' });
  page.again.hidden = false;
  tell('network_error', {});
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
  attempt(() => pay({
    order,
    total: total(),
    method: chosenOf(page.methods),
    external: external()?.name,
    input: input(),
  }));
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
  } else {
    tellOfAddress(order, target);
  }
});

document.querySelectorAll('[data-card]').forEach((button) => button.addEventListener('click', () => {
  details.card_number.value = button.dataset.card;
}));

page.again.addEventListener('click', resume);

hear({ suspend, resume });
followHeight();
attempt(load);
