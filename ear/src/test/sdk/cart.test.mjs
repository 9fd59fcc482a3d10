// Every method of the SDK's CartClient but the subscription to events (events.test.mjs).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCartClient, isCartErrors } from '@hantera/storefront-sdk';

const carts = createCartClient({ baseUrl: process.env.KASSA_ADDRESS });

async function openCart() {
  const { cartId } = await carts.createCart({ profileKey: 'se-webshop', locale: 'sv_SE' });
  return cartId;
}

test('the profiles say where the shop sells', async () => {
  const profiles = await carts.getCartProfiles();
  const swedish = profiles.find((profile) => profile.profileKey === 'se-webshop');
  assert.deepEqual(swedish, {
    profileKey: 'se-webshop',
    channelKey: 'se',
    currencyCode: 'SEK',
    taxIncluded: true,
    defaultCountryCode: 'SE',
    allowedCountries: ['SE'],
  });
});

test('a new cart has all that the types promise', async () => {
  const cartId = await openCart();
  const cart = await carts.getCart(cartId);
  assert.equal(isCartErrors(cart), false);
  assert.equal(cart.cartId, cartId);
  for (const member of ['cartNumber', 'orderNumber', 'cartState', 'channelKey', 'currencyCode']) {
    assert.equal(typeof cart[member], 'string', member);
  }
  for (const member of [
    'productTotal', 'orderTotal', 'orderTaxTotal', 'shippingDiscount', 'shippingTotal', 'shippingTax',
  ]) {
    assert.equal(typeof cart[member], 'number', member);
  }
  assert.deepEqual(cart.items, []);
  assert.deepEqual(cart.promotions, []);
});

test('items come, change and go', async () => {
  const cartId = await openCart();
  const added = await carts.addItem(cartId, { productNumber: 'TS001-WHT-M', quantity: 2 });
  const [item] = added.items;
  assert.equal(item.productNumber, 'TS001-WHT-M');
  assert.equal(item.unitPrice, 199);
  assert.equal(item.total, 398);
  assert.equal(item.tax, 79.6);
  assert.equal(item.discount, 0);

  const changed = await carts.setQuantity(cartId, { cartItemId: item.cartItemId, quantity: 3 });
  assert.equal(changed.items[0].quantity, 3);

  const removed = await carts.removeItem(cartId, { cartItemId: item.cartItemId });
  assert.deepEqual(removed.items, []);
});

test('a coupon comes and goes', async () => {
  const cartId = await openCart();
  await carts.addItem(cartId, { productNumber: 'BK100', quantity: 1 });

  const cheaper = await carts.addCoupon(cartId, 'WELCOME10');
  assert.equal(cheaper.productTotal, 152.1);
  assert.equal(cheaper.promotions.length, 1);
  assert.equal(cheaper.promotions[0].messageTemplate, null);

  const dear = await carts.removeCoupon(cartId, 'WELCOME10');
  assert.equal(dear.productTotal, 169);
});

test('the shopper is known by and by', async () => {
  const cartId = await openCart();
  const home = { name: 'Astrid Åkesson', city: 'Stockholm', countryCode: 'SE' };
  const company = { name: 'Åkesson AB', city: 'Malmö', countryCode: 'SE', taxId: 'SE556677889901' };

  assert.deepEqual((await carts.setAddress(cartId, { address: home })).address, home);
  const billed = await carts.setAddress(cartId, { invoiceRecipient: company });
  assert.deepEqual(billed.invoiceRecipient, company);
  const unset = await carts.setAddress(cartId, { invoiceRecipient: 'unset' });
  assert.equal(unset.invoiceRecipient, undefined);
  assert.equal((await carts.setEmail(cartId, 'astrid@example.com')).email, 'astrid@example.com');
  assert.equal((await carts.setPhone(cartId, '+46701234567')).phone, '+46701234567');
});

test('a field comes and goes, whatever its key', async () => {
  const cartId = await openCart();
  const key = 'tracking:source höst?&+%';
  const kept = await carts.setField(cartId, key, { value: { campaign: 'mail', clicks: 2 } });
  assert.deepEqual(kept.fields[key], { campaign: 'mail', clicks: 2 });

  const forgotten = await carts.deleteField(cartId, key);
  assert.equal(key in forgotten.fields, false);
});

test('what is refused comes back as errors that the SDK knows', async () => {
  const cartId = await openCart();
  const refusals = {
    COUPON_NOT_FOUND: await carts.addCoupon(cartId, 'NO-SUCH'),
    INVALID_COUPON: await carts.addCoupon(cartId, 'SUMMER2020'),
    PRODUCT_NOT_FOUND: await carts.addItem(cartId, { productNumber: 'NONE', quantity: 1 }),
    INVALID_EMAIL: await carts.setEmail(cartId, 'nobody'),
    NO_ORDER: await carts.cancelOrder(cartId),
    NOT_FOUND: await carts.getCart(crypto.randomUUID()),
  };
  for (const [code, refusal] of Object.entries(refusals)) {
    assert.equal(isCartErrors(refusal), true, code);
    assert.equal(refusal.errors[0].code, code);
  }
});
