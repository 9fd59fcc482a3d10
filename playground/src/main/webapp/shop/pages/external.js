// Plays the provider of an external payment method, which owns the purchase from here on.
import { begun, session } from '../session.js';
import * as api from '../api.js';
import { attempt, byId, showProblem } from '../dom.js';
import { money, toPay } from '../money.js';

const method = new URLSearchParams(location.search).get('method') ?? 'External payment';

async function begin() {
  await begun;
  const { cart } = session;
  byId('heading').textContent = method;
  byId('payable').hidden = !cart;
  if (!cart) {
    showProblem('There is no cart to pay here. Please start again in the shop.');
    return;
  }
  if (cart.cartState === 'completed') {
    location.replace(`confirmation?cart=${cart.cartId}`);
    return;
  }
  const address = cart.address ?? {};
  byId('address').textContent = ['name', 'addressLine1', 'postalCode', 'city', 'countryCode']
    .map((member) => address[member]).filter(Boolean).join(', ');
  byId('total').textContent = money(toPay(cart), cart);
  byId('back').href = `checkout?cart=${cart.cartId}`;
}

byId('pay').addEventListener('click', () => attempt(async () => {
  await api.payDemo(session.cartId);
  location.replace(`confirmation?cart=${session.cartId}`);
}));

begin().catch((problem) => showProblem(problem.message));
