// How many pieces: told to the shop one change after the other, so that every click counts.
import * as api from './api.js';

/** Pieces in a line. */
export const QUANTITY_MAX = 999;

/** One more of a product: in the line that it has, or in a new one. */
export function addOne(session, productNumber) {
  return session.change(async (cartId) => {
    const line = await lineIn(cartId, (item) => item.productNumber === productNumber);
    return line ? put(cartId, line.cartItemId, line.quantity + 1) : api.addItem(cartId, productNumber);
  });
}

/** So many more pieces in a line, or less. */
export function change(session, cartItemId, difference) {
  return session.change(async (cartId) => {
    const line = await lineIn(cartId, (item) => item.cartItemId === cartItemId);
    return put(cartId, cartItemId, (line?.quantity ?? 0) + difference);
  });
}

/** So many pieces in a line; with none the line goes. */
export function set(session, cartItemId, quantity) {
  return session.change((cartId) => put(cartId, cartItemId, quantity));
}

/** Asked for, because the event of the last click may still be on its way. */
async function lineIn(cartId, isIt) {
  return (await api.cart(cartId)).items.find(isIt);
}

function put(cartId, cartItemId, quantity) {
  return quantity <= 0
    ? api.removeItem(cartId, cartItemId)
    : api.setQuantity(cartId, cartItemId, Math.min(quantity, QUANTITY_MAX));
}
