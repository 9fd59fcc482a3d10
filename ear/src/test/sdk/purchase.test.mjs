// A purchase from the empty cart to the cancelled order, with the SDK's CartClient and OrdersClient.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createCartClient, createOrdersClient, isOrderLookupError,
} from '@hantera/storefront-sdk';

const baseUrl = process.env.KASSA_ADDRESS;
const carts = createCartClient({ baseUrl });
const orders = createOrdersClient({ baseUrl });

async function post(path, body) {
  const response = await fetch(`${baseUrl}${path}`, {
    method: 'POST',
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const data = await response.json();
  assert.equal(response.status, 200, JSON.stringify(data));
  return data;
}

test('a shopper buys, looks the order up and cancels it', async () => {
  const { cartId } = await carts.createCart({ profileKey: 'se-webshop', locale: 'sv_SE' });
  await carts.addItem(cartId, { productNumber: 'SH005-BLK-10', quantity: 1 });
  await carts.addCoupon(cartId, 'WELCOME10');
  await carts.setEmail(cartId, 'astrid@example.com');
  const checkout = `/ingress/commerce/carts/${cartId}/payment/kustom`;

  const { htmlSnippet } = await post(checkout, {
    termsUrl: 'https://shop.example.com/terms',
    checkoutUrl: 'https://shop.example.com/checkout',
    confirmationUrl: 'https://shop.example.com/thanks',
  });
  assert.match(htmlSnippet, /<script/);
  assert.deepEqual(await post(`${checkout}/confirm`), { status: 'checkout_incomplete' });

  const { fields } = await carts.getCart(cartId);
  await post(`/playground/control/orders/${fields.kustomOrderId}/complete`, {
    address: { email: 'astrid@example.com' },
  });
  assert.deepEqual(await post(`${checkout}/confirm`), { status: 'checkout_complete' });

  const cart = await carts.getCart(cartId);
  assert.equal(cart.cartState, 'completed');
  assert.notEqual(cart.orderNumber, '');

  const order = await orders.lookup({ reference: cart.orderNumber, email: 'ASTRID@example.com' });
  assert.equal(isOrderLookupError(order), false);
  assert.equal(order.orderNumber, cart.orderNumber);
  assert.equal(order.orderTotal, 1169.1);
  assert.deepEqual(order.coupons, ['WELCOME10']);
  assert.deepEqual(order.invalidCoupons, []);
  assert.equal(order.payments[0].provider, 'kustom');
  assert.equal(order.payments[0].amount, 1169.1);
  assert.notEqual(order.items[0].deliveryNumber, undefined);

  const cancelled = await carts.cancelOrder(cartId);
  assert.equal(cancelled.orderNumber, cart.orderNumber);
});

test('somebody else learns nothing', async () => {
  const refusal = await orders.lookup({ reference: 'O999999999', email: 'nobody@example.com' });
  assert.equal(isOrderLookupError(refusal), true);
  assert.equal(refusal.error.code, 'ORDER_NOT_FOUND');
});
