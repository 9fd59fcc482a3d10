// The shop's calls of Kassa: the same ingresses as everyone's.
import { IngressError } from './kustom-checkout/ingresses.js';

const COMMERCE = '/ingress/commerce';

async function call(method, path, body) {
  const response = await fetch(`${COMMERCE}${path}`, {
    method,
    cache: 'no-store',
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => {
    throw new Error('The shop can\'t be reached. Please check your connection.');
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new IngressError(response.status, answer.error);
  }
  return answer;
}

const cartPath = (cartId, ingress = '') => `/carts/${encodeURIComponent(cartId)}${ingress}`;
const change = (cartId, ingress, body) => call('POST', cartPath(cartId, `/${ingress}`), body);

export const profiles = () => call('GET', '/cart-profiles');
export const openCart = (profileKey, locale) => call('POST', '/carts', { profileKey, locale });
export const cart = (cartId) => call('GET', cartPath(cartId));
export const addItem = (cartId, productNumber) => change(cartId, 'add-item', { productNumber, quantity: 1 });
export const setQuantity = (cartId, cartItemId, quantity) => change(cartId, 'set-quantity', { cartItemId, quantity });
export const removeItem = (cartId, cartItemId) => change(cartId, 'remove-item', { cartItemId });
export const addCoupon = (cartId, couponCode) => change(cartId, 'add-coupon', { couponCode });
export const removeCoupon = (cartId, couponCode) => change(cartId, 'remove-coupon', { couponCode });
export const setEmail = (cartId, email) => change(cartId, 'email', { email });
export const payDemo = (cartId) => change(cartId, 'payment/demo', {});
export const cancelOrder = (cartId) => change(cartId, 'cancel-order');
export const lookUp = (reference, email) => call('POST', '/orders/lookup', { reference, email });
