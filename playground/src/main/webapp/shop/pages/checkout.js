// The checkout: the cart, which can still be changed, and who is to be paid.
import { begun, session } from '../session.js';
import * as api from '../api.js';
import { attempt, byId, showProblem } from '../dom.js';
import { showCart } from '../cart-view.js';
import { KustomCheckout } from '../kustom-checkout/kustom-checkout.js';
import { note } from '../panel/notes.js';
import { pageUrl, urlsOf } from '../urls.js';

/** Bought, here or in another tab; "back" is not to come here again. */
function thank(cart) {
  location.replace(pageUrl(`confirmation?cart=${cart.cartId}`));
}

function kustomFor(cartId) {
  const checkout = new KustomCheckout({
    cartId,
    container: byId('kustom'),
    urls: urlsOf(cartId),
    watch: (onCart) => session.watch(onCart),
  });
  checkout.addEventListener('completed', ({ detail }) => thank(detail.cart));
  checkout.addEventListener('state', ({ detail }) => {
    document.body.dataset.checkout = detail.state;
    note('checkout', detail.state);
  });
  checkout.addEventListener('kustom', ({ detail }) => note('Kustom', `${detail.type} ${JSON.stringify(detail.data)}`));
  return checkout;
}

function showProvider(name) {
  byId('kustom').hidden = name !== 'kustom';
  byId('demo').hidden = name !== 'demo';
}

byId('providers').addEventListener('change', ({ target }) => showProvider(target.value));

byId('demo').addEventListener('submit', (event) => {
  event.preventDefault();
  const email = event.target.elements.email.value.trim();
  attempt(async () => {
    await api.setEmail(session.cartId, email);
    await api.payDemo(session.cartId);
    location.replace(pageUrl(`confirmation?cart=${session.cartId}`));
  });
});

/** A cart that was emptied while Kustom shows it stays on the page, to be filled again. */
function showWhetherEmpty(cart) {
  const isEmpty = !cart || cart.items.length === 0;
  byId('empty').hidden = !isEmpty;
  byId('payable').hidden = isEmpty;
}

/** Begins as soon as there is something to pay. */
async function begin() {
  await begun;
  showCart(byId('cart'), session);
  byId('providers').hidden = document.body.dataset.demo !== 'true';
  let checkout;
  showWhetherEmpty(session.cart);
  session.watch((cart) => {
    showWhetherEmpty(cart);
    if (cart?.cartState === 'completed') {
      session.pin();
      thank(cart);
    } else if (!checkout && cart?.items.length > 0) {
      // Whoever comes back to this page later comes back to this cart.
      history.replaceState(null, '', pageUrl(`checkout?cart=${cart.cartId}`));
      session.pin();
      checkout = kustomFor(cart.cartId);
      checkout.start();
    }
  });
}

begin().catch((problem) => showProblem(problem.message));
