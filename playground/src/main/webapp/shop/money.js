// Amounts come in major units; they are shown, never reckoned with. The one sum is of whole minor units.

export function money(amount, { currencyCode, locale }) {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: currencyCode }).format(amount);
}

const minor = (amount) => Math.round(amount * 100);

/** What is to be paid: where tax is not included, it comes on top. */
export function toPay(cart) {
  return cart.taxIncluded ? cart.orderTotal : (minor(cart.orderTotal) + minor(cart.orderTaxTotal)) / 100;
}
