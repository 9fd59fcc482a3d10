// What the browser remembers of the shop, for all of its tabs: the market, a cart for each, what was ordered.
const KEY = 'kassa.playground.shop';
const ORDERS_MAX = 20;

function read() {
  try {
    return { carts: {}, orders: [], ...JSON.parse(localStorage.getItem(KEY) ?? '{}') };
  } catch {
    return { carts: {}, orders: [] };
  }
}

function write(change) {
  localStorage.setItem(KEY, JSON.stringify({ ...read(), ...change }));
}

export const profile = () => read().profile;
export const cartOf = (profileKey) => read().carts[profileKey];
export const orders = () => read().orders;

export function chooseProfile(profileKey) {
  write({ profile: profileKey });
}

export function keepCart(profileKey, cartId) {
  write({ carts: { ...read().carts, [profileKey]: cartId } });
}

/** A cart that became an order: the next one begins afresh. */
export function keepOrder({ cartId, profileKey, orderNumber, email }) {
  const { carts, orders: before } = read();
  if (carts[profileKey] === cartId) {
    delete carts[profileKey];
  }
  const others = before.filter((order) => order.cartId !== cartId);
  write({ carts, orders: [{ cartId, orderNumber, email }, ...others].slice(0, ORDERS_MAX) });
}

/** A cart that is not there any more. */
export function forgetCart(cartId) {
  const carts = Object.entries(read().carts).filter(([, kept]) => kept !== cartId);
  write({ carts: Object.fromEntries(carts) });
}

/** Tells when another tab has changed any of it. */
export function onChange(listener) {
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY) {
      listener();
    }
  });
}
