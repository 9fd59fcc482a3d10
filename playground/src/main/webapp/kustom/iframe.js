// The page in the checkout's iframe: shows the order, fills in a test person, and pays.
const orderId = new URLSearchParams(location.search).get('order');
const address = `../control/orders/${encodeURIComponent(orderId)}`;
const form = document.getElementById('form');
const fields = document.getElementById('fields');
const shipping = document.getElementById('shipping');
const said = document.getElementById('said');
const ALPHA_3 = {
  se: 'swe', no: 'nor', dk: 'dnk', fi: 'fin', de: 'deu', nl: 'nld', at: 'aut',
  es: 'esp', fr: 'fra', be: 'bel', gb: 'gbr', ch: 'che', us: 'usa', pl: 'pol',
};
let order;
let toldTotal;

function tell(type, data, more = {}) {
  parent.postMessage({ type, data, ...more }, '*');
}

function money(minor) {
  return `${(minor / 100).toFixed(2)} ${order.purchase_currency.toUpperCase()}`;
}

function row(text, value, kind = '') {
  const tr = document.createElement('tr');
  tr.className = kind;
  for (const cell of [text, value]) {
    const td = document.createElement('td');
    td.textContent = cell;
    tr.append(td);
  }
  return tr;
}

function chosen() {
  return (order.shipping_options ?? []).find(({ id }) => id === form.elements.shippingOption.value);
}

function isComplete() {
  return order.status === 'checkout_complete';
}

function total() {
  return order.order_amount + (isComplete() ? 0 : (chosen()?.price ?? 0));
}

function tellTotal() {
  if (toldTotal !== undefined && toldTotal !== total()) {
    tell('order_total_change', { order_total: total() });
  }
  toldTotal = total();
}

function show() {
  const lines = order.order_lines.map((line) =>
    row(`${line.quantity} × ${line.name}`, money(line.total_amount)));
  const option = isComplete() ? undefined : chosen();
  document.getElementById('lines').replaceChildren(
    ...lines,
    ...(option ? [row(option.name, money(option.price))] : []),
    row('Total, tax included', money(total()), 'total'));
  document.getElementById('title').textContent = isComplete() ? 'Thank you' : 'Your order';
  form.hidden = isComplete();
  tellTotal();
  tell('height', null, { height: document.documentElement.scrollHeight });
}

function fillIn() {
  for (const input of form.querySelectorAll('input')) {
    input.value = order.test_address[input.name] ?? '';
  }
  const options = order.shipping_options ?? [];
  form.elements.shippingOption.replaceChildren(...options.map((option) => {
    const preselected = option.preselected === true;
    return new Option(`${option.name}, ${money(option.price)}`, option.id, preselected, preselected);
  }));
  shipping.hidden = options.length === 0;
}

async function read() {
  const response = await fetch(address);
  if (!response.ok) {
    form.hidden = true;
    said.textContent = 'This order is not there any more.';
    return false;
  }
  order = await response.json();
  return true;
}

async function load() {
  if (!(await read())) {
    return;
  }
  fillIn();
  show();
  if (isComplete()) {
    tell('load_confirmation', {});
    return;
  }
  tell('load', {
    customer: { type: order.customer.type ?? 'person' },
    shipping_address: {
      country: ALPHA_3[order.shipping_address.country] ?? '',
      postal_code: order.shipping_address.postal_code ?? '',
    },
  });
}

async function resume() {
  if (await read()) {
    show();
    fields.disabled = false;
  }
}

function wish() {
  const typed = {};
  for (const input of form.querySelectorAll('input')) {
    typed[input.name] = input.value || null;
  }
  const option = chosen();
  return option ? { address: typed, shippingOption: option.id } : { address: typed };
}

async function buy() {
  const response = await fetch(`${address}/complete`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wish()),
  });
  const answer = await response.json();
  if (answer.redirectUrl) {
    tell('redirect_initiated', true, { location: answer.redirectUrl });
    return;
  }
  said.textContent =
    answer.validation?.error_text || answer.error?.message || 'The purchase was refused.';
  fields.disabled = false;
  tell('can_not_complete_order', {});
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  fields.disabled = true;
  said.textContent = '';
  buy().catch(() => {
    said.textContent = 'The stand-in did not answer.';
    fields.disabled = false;
    tell('network_error', {});
  });
});

form.elements.shippingOption.addEventListener('change', () => {
  const { id, name, price, tax_amount, tax_rate, promo, description } = chosen();
  tell('shipping_option_change', { id, name, price, tax_amount, tax_rate, promo, description });
  show();
});

window.addEventListener('message', (event) => {
  if (event.source !== parent) {
    return;
  }
  if (event.data.type === 'suspend') {
    fields.disabled = true;
  } else if (event.data.type === 'resume') {
    resume();
  }
});

load();
