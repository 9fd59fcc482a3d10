// Where Kustom sends the shopper to, and where a bought cart is shown.
import { begun, session } from '../session.js';
import { byId, showProblem } from '../dom.js';
import { KustomCheckout, isReturn } from '../kustom-checkout/kustom-checkout.js';
import { note } from '../panel/notes.js';
import { showOrder } from '../order-view.js';
import { urlsOf } from '../urls.js';

/** Kustom has something to say to its customers, too: how they paid, and what happens next. */
function showWhatKustomSays(cartId) {
  return new KustomCheckout({ cartId, container: byId('confirm'), urls: urlsOf(cartId) }).showConfirmation();
}

async function thank(cart) {
  byId('heading').textContent = 'Thank you for your order';
  byId('heading').tabIndex = -1;
  byId('heading').focus();
  const order = await showOrder(byId('order'), cart);
  if (order?.payments?.some(({ provider }) => provider === 'kustom')) {
    await showWhatKustomSays(cart.cartId);
  }
}

function confirm(cartId) {
  const checkout = new KustomCheckout({
    cartId,
    container: byId('confirm'),
    watch: (onCart) => session.watch(onCart),
  });
  checkout.addEventListener('state', ({ detail }) => note('checkout', detail.state));
  checkout.addEventListener('completed', ({ detail }) => {
    thank(detail.cart).catch(offerAgain);
  });
  return checkout.confirm();
}

/** Whoever has paid is not left with an error and nothing to press. */
function offerAgain({ message }) {
  showProblem(message);
  byId('again').hidden = false;
}

byId('again').addEventListener('click', () => location.reload());

async function begin() {
  await begun;
  const cart = session.cart;
  if (!session.cartId) {
    byId('heading').textContent = 'There is no such order';
  } else if (cart.cartState === 'completed') {
    await thank(cart);
  } else if (isReturn(location.href, session.cartId)) {
    await confirm(session.cartId);
  } else {
    byId('heading').textContent = 'Not ordered yet';
    location.replace(`checkout?cart=${session.cartId}`);
  }
}

begin().catch(offerAgain);
