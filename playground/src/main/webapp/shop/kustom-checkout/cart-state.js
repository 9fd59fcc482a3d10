// What a cart says about its payment with Kustom.

/** Whether Kustom does not yet show what the cart says. */
export function isSyncing(cart) {
  const { kustomPendingHash: pending, kustomSyncHash: synced } = cart.fields ?? {};
  return pending != null && pending !== synced;
}

/** Whether this is where Kustom sent the shopper to after she paid this cart. */
export function isReturn(address, cartId) {
  const parameters = new URL(address).searchParams;
  return parameters.get('redirect_status') === 'succeeded' && parameters.get('cart') === cartId;
}

/** What an iframe shows that was made for this cart: `{orderId?, hash?}`. */
export function shownOf({ fields }) {
  return { orderId: fields?.kustomOrderId, hash: fields?.kustomSyncHash };
}

/**
 * What an iframe has to do that shows this while the cart is like that: `restart` (it shows another
 * order), `suspend`, `resume` (to read the order again), or `nothing`.
 */
export function stepFor(cart, shown, isSuspended) {
  const { orderId, hash } = shownOf(cart);
  if (!shown.orderId) {
    return 'nothing';
  }
  if (orderId && orderId !== shown.orderId) {
    return 'restart';
  }
  if (isSyncing(cart)) {
    return 'suspend';
  }
  return hash !== shown.hash || isSuspended ? 'resume' : 'nothing';
}
