const shop = '/ingress/commerce';
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

// innerHTML does not run scripts, so each one is made anew.
function show(snippet) {
  const container = document.getElementById('kustom');
  container.innerHTML = snippet;
  for (const old of container.querySelectorAll('script')) {
    const script = document.createElement('script');
    for (const { name, value } of old.attributes) {
      script.setAttribute(name, value);
    }
    script.textContent = old.textContent;
    old.replaceWith(script);
  }
}

async function buy() {
  const { cartId } = await post(`${shop}/carts`, { profileKey: 'se-webshop', locale: 'sv-SE' });
  await post(`${shop}/carts/${cartId}/add-item`, { productNumber: 'TS001-WHT-M', quantity: 2 });
  const here = location.origin + location.pathname;
  const { htmlSnippet } = await post(`${shop}/carts/${cartId}/payment/kustom`, {
    termsUrl: here,
    checkoutUrl: here,
    confirmationUrl: `${here}?cart=${cartId}`,
  });
  show(htmlSnippet);
  said.textContent = `Cart ${cartId}. Pay it below.`;
}

async function confirm(cartId) {
  const { status } = await post(`${shop}/carts/${cartId}/payment/kustom/confirm`);
  const cart = await (await fetch(`${shop}/carts/${cartId}`)).json();
  said.textContent = cart.orderNumber
    ? `Thank you. Your order is ${cart.orderNumber}, ${cart.orderTotal.toFixed(2)} ${cart.currencyCode}.`
    : `Kustom says ${status}.`;
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
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Pay';
  button.setAttribute('aria-label', `Pay order ${order.order_id} as the customer`);
  button.disabled = order.status === 'checkout_complete';
  button.addEventListener('click', async () => {
    await post(`control/orders/${order.order_id}/complete`, {});
    await refresh();
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

async function attempt(action) {
  try {
    await action();
  } catch (problem) {
    said.textContent = problem.message;
  }
  await refresh();
}

document.getElementById('buy').addEventListener('click', () => attempt(buy));
const returned = new URLSearchParams(location.search).get('cart');
attempt(returned ? () => confirm(returned) : refresh);
setInterval(refresh, 3000);
