// Who buys, and where to it is shipped: the same address, unless the merchant lets it be another.
import { tell } from './host.js';
import { alpha3 } from './order.js';
import { contact, details, page } from './page.js';

const BILLING = ['given_name', 'family_name', 'street_address', 'city', 'phone'];
const SHIPPING = ['given_name', 'family_name', 'street_address', 'postal_code', 'city'];

const filled = (values) => Object.fromEntries(
  Object.entries(values).map(([name, value]) => [name, value.trim() || null]));

function billing() {
  const values = { email: contact.email.value, postal_code: contact.postal_code.value };
  BILLING.forEach((name) => { values[name] = details[name].value; });
  return filled(values);
}

function shipping() {
  return filled(Object.fromEntries(SHIPPING.map((name) => [name, details[`shipping_${name}`].value])));
}

const isElsewhere = () => details.elsewhere.checked && !page.separate.hidden;

/** As the control interface reads them: `{address, billingAddress?}`. */
export function typed() {
  return isElsewhere()
    ? { address: { ...billing(), ...shipping() }, billingAddress: billing() }
    : { address: billing() };
}

/** Fills the form with the test person's address. */
export function fillInAddress(person) {
  contact.email.value = person.email ?? '';
  contact.postal_code.value = person.postal_code ?? '';
  BILLING.forEach((name) => { details[name].value = person[name] ?? ''; });
}

/** Offers another address to ship to, where the merchant does. */
export function offerSeparateAddress(order) {
  page.separate.hidden = !order.options?.allow_separate_shipping_address;
  page.destination.hidden = !isElsewhere();
  page.destination.disabled = page.destination.hidden;
}

/** Tells the shop's page of what was typed; as Kustom does, of where to ship only once that is elsewhere. */
export function tellOfAddress(order, { name }) {
  const country = alpha3(order.billing_address?.country ?? order.purchase_country);
  const { email, postal_code } = billing();
  if (name === 'elsewhere') {
    offerSeparateAddress(order);
  }
  if (name === 'elsewhere' || name.startsWith('shipping_')) {
    tellOfShipping(country);
  } else if (['email', 'postal_code', ...BILLING].includes(name)) {
    tell('change', { email, postal_code, country });
    tell('billing_address_change', { postal_code, country });
  }
}

function tellOfShipping(country) {
  const { postal_code } = isElsewhere() ? shipping() : billing();
  if (postal_code) {
    tell('shipping_address_change', { postal_code, country });
  }
}
