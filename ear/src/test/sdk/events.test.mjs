// The SDK's subscription to a cart's events, against a running Kassa. Browsers bring EventSource; here a package does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCartClient } from '@hantera/storefront-sdk';
import { EventSource } from 'eventsource';

globalThis.EventSource = EventSource;

const baseUrl = process.env.KASSA_ADDRESS;

/** A shopper who looks at the cart; everything seen so far can be waited for. */
function looksAt(cartId) {
  const seen = [];
  let seenMore = () => {};
  const see = (event) => (cart) => {
    seen.push({ event, cart });
    seenMore();
  };
  const source = createCartClient({ baseUrl })
    .subscribeToCartEvents(cartId, { onInit: see('init'), onUpdate: see('updated') });
  const until = async (isThere) => {
    while (!seen.some(isThere)) {
      await new Promise((resolve) => { seenMore = resolve; });
    }
    return seen.find(isThere);
  };
  return { seen, until, leaves: () => source.close() };
}

test('a subscription shows the cart and then its changes', { timeout: 30_000 }, async () => {
  const carts = createCartClient({ baseUrl });
  const { cartId } = await carts.createCart({ profileKey: 'se-webshop', locale: 'sv_SE' });
  const shopper = looksAt(cartId);
  try {
    const { cart } = await shopper.until(({ event }) => event === 'init');
    assert.deepEqual(cart, await carts.getCart(cartId));

    const changed = await carts.addItem(cartId, { productNumber: 'BK100', quantity: 2 });
    const update = await shopper.until(({ event }) => event === 'updated');
    assert.deepEqual(update.cart, changed);
    assert.equal(shopper.seen[0].event, 'init');
  } finally {
    shopper.leaves();
  }
});

test('what one client does another sees', { timeout: 30_000 }, async () => {
  const one = createCartClient({ baseUrl });
  const other = createCartClient({ baseUrl });
  const { cartId } = await one.createCart({ profileKey: 'se-webshop', locale: 'sv_SE' });
  const shoppers = [looksAt(cartId), looksAt(cartId)];
  try {
    await Promise.all(shoppers.map((it) => it.until(({ event }) => event === 'init')));

    await one.addItem(cartId, { productNumber: 'BK100', quantity: 1 });
    const last = await other.addCoupon(cartId, 'WELCOME10');

    for (const shopper of shoppers) {
      const { cart } = await shopper.until((it) => it.cart.coupons?.length === 1);
      assert.deepEqual(cart, last);
    }
  } finally {
    shoppers.forEach((it) => it.leaves());
  }
});
