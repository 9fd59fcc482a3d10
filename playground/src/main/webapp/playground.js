// The stand-in's own page: its orders, and what it was asked.
const said = document.getElementById('said');

async function post(url, body) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = response.status === 204 ? null : await response.json();
  if (!response.ok) {
    throw new Error(answer?.error?.message ?? `status ${response.status}`);
  }
  return answer;
}

function row(cells) {
  const tr = document.createElement('tr');
  for (const cell of cells) {
    const td = document.createElement('td');
    td.append(cell);
    tr.append(td);
  }
  return tr;
}

function payButton(order) {
  if (order.status === 'checkout_complete') {
    return '';
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Pay';
  button.setAttribute('aria-label', `Pay order ${order.order_id} as the customer`);
  button.addEventListener('click', async () => {
    try {
      await post(`control/orders/${order.order_id}/complete`, {});
      await refresh();
    } catch (problem) {
      said.textContent = problem.message;
    }
  });
  return button;
}

function amount(order) {
  return `${(order.order_amount / 100).toFixed(2)} ${order.purchase_currency.toUpperCase()}`;
}

async function refresh() {
  const orders = await (await fetch('control/orders')).json();
  document.getElementById('orders').replaceChildren(
    ...orders.reverse().slice(0, 20).map((order) => row([
      order.order_id, order.merchant_reference1 ?? '', amount(order), order.status, payButton(order),
    ])));
  const requests = await (await fetch('control/requests')).json();
  document.getElementById('requests').replaceChildren(
    ...requests.reverse().slice(0, 20).map((request) => row([
      request.at.slice(11, 19), `${request.method} ${request.path}`, String(request.status),
    ])));
}

refresh().catch((problem) => { said.textContent = problem.message; });
