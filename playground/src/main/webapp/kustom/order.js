// What an order says, in the words of the page. Amounts are whole minor units.
const ALPHA_3 = {
  se: 'swe', no: 'nor', dk: 'dnk', fi: 'fin', de: 'deu', nl: 'nld', at: 'aut',
  es: 'esp', fr: 'fra', be: 'bel', gb: 'gbr', ch: 'che', us: 'usa', pl: 'pol',
};

export function alpha3(country) {
  return ALPHA_3[(country ?? '').toLowerCase()] ?? '';
}

export function isComplete(order) {
  return order.status === 'checkout_complete';
}

export function money(order, minor) {
  const currency = order.purchase_currency.toUpperCase();
  return new Intl.NumberFormat(order.locale, { style: 'currency', currency }).format(minor / 100);
}

/** What is to be paid: once the order is complete, shipping and fee are in it. */
export function totalOf(order, ...extras) {
  return isComplete(order) ? order.order_amount : extras.reduce((sum, extra) => sum + extra, order.order_amount);
}

function row(text, value, kind) {
  const tr = document.createElement('tr');
  tr.className = kind;
  for (const cell of [text, value]) {
    const td = document.createElement('td');
    td.textContent = cell;
    tr.append(td);
  }
  return tr;
}

/** The lines of the order and what is chosen on top: `[{name, amount}]`. */
export function rowsOf(order, extras) {
  const lines = order.order_lines.map((line) => row(
    line.type === 'sales_tax' || line.quantity === 1 ? line.name : `${line.quantity} × ${line.name}`,
    money(order, line.total_amount),
    ''));
  const more = isComplete(order)
    ? []
    : extras.filter(({ amount }) => amount > 0).map(({ name, amount }) => row(name, money(order, amount), ''));
  const tax = row('of which tax', money(order, order.order_tax_amount), 'quiet');
  return [...lines, ...more, ...(order.order_tax_amount > 0 ? [tax] : [])];
}
