// An order in the page, with what can be done with it.
import * as api from './api.js';
import * as memory from './memory.js';
import { attempt, h } from './dom.js';
import { money, toPay } from './money.js';
import { pictureOf } from './pictures.js';

const STATES = { pending: 'Waiting for a check by the shop', confirmed: 'Confirmed', cancelled: 'Cancelled' };

/** Shows a completed cart, or what was looked up; answers what is known of the order, `payments` among it. */
export async function showOrder(element, order) {
  const found = order.orderState ? order : await lookedUp(order);
  const state = found?.orderState;
  element.replaceChildren(h('section', { className: 'card order', 'aria-label': 'Your order' },
    h('p', {}, found?.orderNumber || order.orderNumber ? 'Order number ' : 'Cart number ',
      h('strong', { id: 'order-number' }, order.orderNumber || order.cartNumber)),
    state ? h('p', { className: `state ${state}` }, h('span', { className: 'hidden' }, 'State: '),
      h('strong', { id: 'order-state' }, STATES[state] ?? state)) : '',
    h('ul', { className: 'items' }, order.items.map((item) => h('li', {},
      h('img', { src: pictureOf(item.productNumber), alt: '', width: 56, height: 56 }),
      h('span', { className: 'what' }, `${item.quantity} × ${item.description ?? item.productNumber}`),
      h('span', { className: 'amount' }, money(item.total, order))))),
    h('dl', { className: 'sums' },
      h('dt', {}, 'Shipping'), h('dd', {}, money(order.shippingTotal, order)),
      h('dt', { className: 'quiet' }, order.taxIncluded ? 'of which tax' : 'Tax on top'),
      h('dd', { className: 'quiet' }, money(order.orderTaxTotal, order)),
      h('dt', { className: 'total' }, state === 'cancelled' ? 'Total' : 'Paid'), h('dd', { className: 'total' }, money(toPay(order), order))),
    contact(order),
    h('p', { className: 'actions' },
      h('a', { className: 'button', href: './' }, 'Go on shopping'),
      state === 'cancelled' ? '' : cancelButton(element, order))));
  return found;
}

function contact(order) {
  const address = order.address ?? {};
  const home = ['name', 'addressLine1', 'postalCode', 'city', 'countryCode']
    .map((member) => address[member]).filter(Boolean).join(', ');
  return [
    home ? h('p', {}, 'To: ', home) : '',
    order.email && order.orderState !== 'cancelled' ? h('p', { className: 'quiet' }, `A receipt goes to ${order.email}. Keep the order number to find the order again.`) : '',
  ];
}

/** The state is not in the cart, but in what its number and e-mail address find. */
async function lookedUp(order) {
  if (!order.email) {
    return undefined;
  }
  return api.lookUp(order.orderNumber, order.email).catch(() => undefined);
}

/** Only whoever knows the cart may cancel: this browser, if it has ordered. */
function cancelButton(element, order) {
  const cartId = order.cartId ?? memory.orders().find(({ orderNumber }) => orderNumber === order.orderNumber)?.cartId;
  if (!order.orderNumber || !cartId) {
    return '';
  }
  return h('button', {
    type: 'button',
    id: 'cancel',
    className: 'button second',
    onclick: () => attempt(async () => {
      const cancelled = await api.cancelOrder(cartId);
      await showOrder(element, { ...cancelled, orderState: 'cancelled' });
    }),
  }, 'Cancel this order');
}
