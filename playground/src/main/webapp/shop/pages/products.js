// The first page: what is sold, and the cart beside it.
import { begun, session } from '../session.js';
import { attempt, byId, h, showProblem } from '../dom.js';
import { money } from '../money.js';
import { pictureOf } from '../pictures.js';
import { showCart } from '../cart-view.js';
import { addOne } from '../quantities.js';

const ADDED_MILLIS = 1_200;

/** The price in this market; there is no ingress that lists products, so a file has them. */
function priceOf(product) {
  const { channelKey, currencyCode } = session.profile;
  return product.prices.find((price) => price.channelKey === channelKey && price.currencyCode === currencyCode);
}

function tile(product) {
  const price = priceOf(product);
  let said;
  const terms = { currencyCode: session.profile.currencyCode, locale: session.locale };
  const button = h('button', {
    type: 'button',
    className: 'button',
    'aria-label': `Add ${product.description} to the cart`,
    onclick: async () => {
      if (await attempt(() => addOne(session, product.productNumber))) {
        button.textContent = 'Added';
        clearTimeout(said);
        said = setTimeout(() => { button.textContent = 'Add'; }, ADDED_MILLIS);
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
  showCart(byId('cart'), session);
  session.watch((cart) => { byId('to-checkout').hidden = !cart || cart.items.length === 0; });
}
