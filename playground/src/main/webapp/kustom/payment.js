// How one can pay here. The test cards are those of Kustom's playground.
export const EXTERNAL = 'external:';

const OUTCOMES = {
  4000002760003184: 'bank',
  4000000000000002: 'declined',
};

export function isExternal(method) {
  return method?.startsWith(EXTERNAL) ?? false;
}

/** The ways to pay: the stand-in's own, and the merchant's external ones. */
export function methodsOf(order) {
  const external = (order.external_payment_methods ?? []).map(({ name, description, image_url }) => ({
    id: `${EXTERNAL}${name}`,
    name,
    note: description,
    image: image_url,
  }));
  return [
    { id: 'card', name: 'Card' },
    { id: 'invoice', name: 'Pay later', note: 'An invoice, within 30 days' },
    ...external,
  ];
}

/** `accepted`, `declined`, or `bank` when the shopper has to ask the bank first. */
export function outcomeOfCard(number) {
  return OUTCOMES[number.replaceAll(/\D/g, '')] ?? 'accepted';
}
