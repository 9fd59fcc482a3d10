const orderId = new URLSearchParams(location.search).get('order');
const address = `../control/orders/${encodeURIComponent(orderId)}`;
const pay = document.getElementById('pay');
const said = document.getElementById('said');
let total;

function tell(type, data, more = {}) {
  parent.postMessage({ type, data, ...more }, '*');
}

function money(minor, order) {
  return `${(minor / 100).toFixed(2)} ${order.purchase_currency.toUpperCase()}`;
}

function row(text, value, kind) {
  const tr = document.createElement('tr');
  tr.className = kind ?? '';
  for (const cell of [text, value]) {
    const td = document.createElement('td');
    td.textContent = cell;
    tr.append(td);
  }
  return tr;
}

async function read() {
  const response = await fetch(address);
  if (!response.ok) {
    said.textContent = 'This order is not there any more.';
    return;
  }
  const order = await response.json();
  document.getElementById('lines').replaceChildren(
    ...order.order_lines.map((line) =>
      row(`${line.quantity} × ${line.name}`, money(line.total_amount, order))),
    row('To pay', money(order.order_amount, order), 'total'));
  const complete = order.status === 'checkout_complete';
  document.getElementById('title').textContent = complete ? 'Thank you' : 'Your order';
  pay.hidden = complete;
  pay.disabled = complete;
  if (total !== undefined && total !== order.order_amount) {
    tell('order_total_change', { order_total: order.order_amount });
  }
  total = order.order_amount;
  tell(complete ? 'load_confirmation' : 'load', {});
}

async function buy() {
  pay.disabled = true;
  const response = await fetch(`${address}/complete`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  const answer = await response.json();
  if (answer.status === 'checkout_complete' || answer.redirectUrl) {
    tell('redirect_initiated', true, { location: answer.redirectUrl });
    return;
  }
  said.textContent = answer.validation?.error_text ?? answer.error?.message ?? 'It was refused.';
  pay.disabled = false;
}

window.addEventListener('message', (event) => {
  if (event.source !== parent) {
    return;
  }
  if (event.data.type === 'suspend') {
    pay.disabled = true;
  } else if (event.data.type === 'resume') {
    read();
  }
});

pay.addEventListener('click', buy);
read();
