// The first page: what is sold, and the cart beside it.
import { begun, session } from '../session.js';
import * as api from '../api.js';
import { attempt, byId, h, showProblem } from '../dom.js';
import { money } from '../money.js';
import { pictureOf } from '../pictures.js';
import { showCart } from '../cart-view.js';

/** The price in this market; there is no ingress that lists products, so a file has them. */
function priceOf(product) {
  const { channelKey, currencyCode } = session.profile;
  return product.prices.find((price) => price.channelKey === channelKey && price.currencyCode === currencyCode);
}

/** One more of it: in the line that it has, or in a new one. */
function add({ productNumber }) {
  return session.change((cartId) => {
    const line = session.cart.items.find((item) => item.productNumber === productNumber);
    return line
      ? api.setQuantity(cartId, line.cartItemId, line.quantity + 1)
      : api.addItem(cartId, productNumber);
  });
}

function tile(product) {
  const price = priceOf(product);
  const terms = { currencyCode: session.profile.currencyCode, locale: session.locale };
  const button = h('button', {
    type: 'button',
    className: 'button',
    'aria-label': `Add ${product.description} to the cart`,
    onclick: async () => {
      button.disabled = true;
      const isAdded = await attempt(() => add(product));
      button.disabled = false;
      button.focus({ preventScroll: true });
      if (isAdded) {
        button.textContent = 'Added';
        setTimeout(() => { button.textContent = 'Add'; }, 1_200);
      }
    },
  }, 'Add');
  return h('li', { className: 'card product', 'data-product': product.productNumber },
    h('img', { src: pictureOf(product.productNumber), alt: '', width: 240, height: 180, loading: 'lazy' }),
    h('h3', {}, product.description),
    h('p', { className: 'price' },
      money(price.unitPrice, terms),
      session.profile.taxIncluded ? '' : h('span', { className: 'quiet' }, ' + tax')),
    button);
}

try {
  await begun;
  const products = await (await fetch('products.json')).json();
  byId('products').replaceChildren(...products.filter(priceOf).map(tile));
} catch (problem) {
  showProblem(problem.message);
}

if (session.profile) {
  showCart(byId('cart'), session, { isFixed: () => session.cart?.cartState === 'completed' });
  session.watch((cart) => { byId('to-checkout').hidden = cart.items.length === 0; });
}
