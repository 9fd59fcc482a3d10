// The stand-in's control interface, as far as the iframe uses it.
const id = new URLSearchParams(location.search).get('order') ?? '';
const address = `../control/orders/${encodeURIComponent(id)}`;

/** The order is over, or there never was one. */
export class Gone extends Error {}

async function answered(response) {
  if (response.status === 404) {
    throw new Gone();
  }
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(answer.error?.message ?? `Status ${response.status}`);
  }
  return answer;
}

async function post(action, body) {
  return answered(await fetch(`${address}/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }));
}

/** The order as it stands, with `test_address`: whom to fill the form with. */
export async function read() {
  return answered(await fetch(address));
}

/** Keeps what the shopper has typed and chosen: `{address, shippingOption}`. */
export const type = (input) => post('customer', input);

/** "Buy" is pressed: asks the merchant. Answers `{status, validation?, redirectUrl?}`. */
export const validate = (input) => post('validate', input);

/** The money is there: completes the order. Answers `{redirectUrl}`. */
export const complete = (input) => post('complete', { ...input, validate: false });

/** Leaves for an external payment method. Answers `{redirectUrl}`. */
export const leaveFor = (name, input) => post('external', { ...input, name });
