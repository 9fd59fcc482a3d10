// A cart in the page: what is in it, what it costs, coupons; changed in place.
import * as api from './api.js';
import { attempt, h, refill } from './dom.js';
import { money, toPay } from './money.js';
import { pictureOf } from './pictures.js';
import { QUANTITY_MAX, change, set } from './quantities.js';

/** Shows the session's cart in this element from now on. */
export function showCart(element, session) {
  const list = h('div');
  const total = h('p', { className: 'total', role: 'status' });
  const coupon = couponForm(session);
  element.replaceChildren(list, coupon, total);
  const fill = (cart) => refill(
    list, isEmpty(cart) ? h('p', { className: 'quiet' }, 'Nothing in it yet.') : contents(cart, session));
  const redraw = unlessTyping(list, () => fill(session.cart));
  const draw = (cart) => {
    coupon.hidden = isEmpty(cart);
    total.textContent = isEmpty(cart) ? '' : `To pay: ${money(toPay(cart), cart)}`;
    redraw();
  };
  draw(session.cart);
  return session.watch(draw);
}

const isEmpty = (cart) => !cart || cart.items.length === 0;

/** Draws, but never under the hands of somebody who is typing a number: then, when she has done so. */
function unlessTyping(list, draw) {
  let isTyping = false;
  const rest = () => {
    isTyping = false;
    draw();
  };
  list.addEventListener('input', () => { isTyping = true; });
  list.addEventListener('change', () => { isTyping = false; });
  list.addEventListener('focusout', () => isTyping && rest());
  return () => isTyping || draw();
}

function contents(cart, session) {
  return [
    h('ul', { className: 'items' }, cart.items.map((item) => line(item, cart, session))),
    h('dl', { className: 'sums' }, sums(cart, session)),
  ];
}

function line(item, cart, session) {
  const name = item.description ?? item.productNumber;
  const step = (label, difference, sign) => h('button', {
    type: 'button',
    className: 'step',
    'aria-label': `${label}: ${name}`,
    'data-key': `${item.cartItemId} ${sign}`,
    disabled: item.quantity + difference > QUANTITY_MAX,
    onclick: () => attempt(() => change(session, item.cartItemId, difference)),
  }, sign);
  return h('li', {},
    h('img', { src: pictureOf(item.productNumber), alt: '', width: 56, height: 56 }),
    h('div', { className: 'what' },
      h('span', {}, name),
      h('span', { className: 'quiet' }, `${money(item.unitPrice, cart)} each`)),
    h('div', { className: 'quantity' },
      step('One less', -1, '−'),
      h('input', {
        type: 'number', min: 0, max: QUANTITY_MAX, value: item.quantity, inputMode: 'numeric',
        'aria-label': `Quantity of ${name}`, 'data-key': item.cartItemId,
        onchange: async ({ target }) => {
          const quantity = Number.parseInt(target.value, 10);
          // An emptied field says nothing; only a zero takes the line away.
          const isSet = !Number.isNaN(quantity) && await attempt(() => set(session, item.cartItemId, quantity));
          target.value = isSet ? target.value : item.quantity;
        },
      }),
      step('One more', 1, '+')),
    h('span', { className: 'amount' }, money(item.total, cart)));
}

/** What is saved is off already: the totals are what is left. */
function sums(cart, session) {
  const sum = (name, amount, className = '') => [h('dt', { className }, name), h('dd', { className }, money(amount, cart))];
  const applied = cart.coupons.map((code) => [
    h('dt', {}, `Coupon ${code}`, cart.invalidCoupons.includes(code) ? h('span', { className: 'quiet' }, ' takes nothing off now') : ''),
    h('dd', {}, h('button', {
      type: 'button', className: 'plain', 'aria-label': `Remove coupon ${code}`, 'data-key': `coupon ${code}`,
      onclick: () => attempt(() => session.change((cartId) => api.removeCoupon(cartId, code))),
    }, 'Remove')),
  ]);
  return [
    sum('Products', cart.productTotal),
    cart.promotions.map((promotion) => sum(`Saved: ${promotion.description}`, promotion.calculatedTotal, 'quiet')),
    applied,
    sum('Shipping', cart.shippingTotal),
    cart.shippingDiscount > 0 ? sum('Saved: shipping', cart.shippingDiscount, 'quiet') : [],
    sum(cart.taxIncluded ? 'of which tax' : 'Tax on top', cart.orderTaxTotal, 'quiet'),
  ].flat(Infinity);
}

function couponForm(session) {
  const input = h('input', { name: 'code', required: true, maxLength: 50, autocomplete: 'off', placeholder: 'WELCOME10' });
  return h('form', {
    className: 'coupon',
    onsubmit: async (event) => {
      event.preventDefault();
      if (await attempt(() => session.change((cartId) => api.addCoupon(cartId, input.value.trim())))) {
        input.value = '';
      }
    },
  }, h('label', {}, 'Coupon ', input), h('button', { type: 'submit', className: 'button second' }, 'Apply'));
}
