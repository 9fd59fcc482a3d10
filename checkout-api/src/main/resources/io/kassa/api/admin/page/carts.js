import {read} from './api.js';
import {caseArticle} from './cases.js';
import {facts, field, make, state, table, time} from './dom.js';

const LIMIT = 50;

/** Carts that fit, page by page. */
export async function carts(rest, query) {
  const asked = new URLSearchParams({limit: LIMIT});
  for (const name of ['search', 'orderState', 'before']) {
    if (query.get(name)) {
      asked.set(name, query.get(name));
    }
  }
  const found = await read(`carts?${asked}`);
  return [
    make('h1', {}, 'Carts and orders'),
    searchForm(query),
    table([
      ['Cart', it => make('a', {href: `#/cart/${it.cartId}`}, it.cartNumber)],
      ['State', it => state(it.cartState)],
      ['Order', it => it.orderNumber],
      ['State', it => state(it.orderState)],
      ['Kustom told', it => time(it.settledAt), 'time'],
      ['Open cases', it => it.openCases ? String(it.openCases) : '', 'number'],
      ['Profile', it => it.profileKey],
      ['Opened', it => time(it.createdAt), 'time'],
      ['Changed', it => time(it.changedAt), 'time']
    ], found, 'No cart fits. Ids and numbers are compared as a whole.'),
    found.length === LIMIT ? older(query, found.at(-1).createdAt) : ''
  ];
}

function searchForm(query) {
  const states = ['', 'pending', 'confirmed', 'cancelled'].map(it =>
    make('option', {value: it, selected: it === (query.get('orderState') ?? '')}, it || 'any'));
  return make('form', {role: 'search', onsubmit: event => {
    event.preventDefault();
    location.hash = `#/carts?${new URLSearchParams(new FormData(event.target))}`;
  }},
    field('Id or number of a cart, order, payment or Kustom order',
      {name: 'search', size: 44, value: query.get('search') ?? ''}),
    make('label', {}, 'Order', make('select', {name: 'orderState'}, states)),
    make('button', {class: 'main'}, 'Search'));
}

function older(query, before) {
  const next = new URLSearchParams(query);
  next.set('before', before);
  return make('p', {}, make('a', {href: `#/carts?${next}`}, 'Older carts'));
}

/** Everything about one cart. */
export async function cart([id], query, again) {
  const all = await read(`carts/${encodeURIComponent(id)}`);
  return [
    make('h1', {}, `Cart ${all.cart.cartNumber}`),
    facts([
      ['State', state(all.cart.cartState)],
      ['Profile', `${all.cart.profileKey}, ${all.cart.countryCode}, ${all.cart.locale}`],
      ['Contents', all.cart.items.map(it => `${it.quantity} × ${it.productNumber}`).join(', ')],
      ['Coupons', all.cart.coupons.join(', ')],
      ['E-mail', all.cart.email], ['Phone', all.cart.phone], ['Delivered to', all.cart.deliveredTo],
      ['Changes', String(all.cart.revision)],
      ['Id', make('code', {}, all.cart.cartId)]
    ]),
    make('p', {}, make('a', {href: `../carts/${all.cart.cartId}?export=true`, download: true}, 'Export as JSON')),
    ...(all.order ? order(all.order) : []),
    make('h2', {}, 'Cases'),
    ...(all.cases.length ? all.cases.map(it => caseArticle(it, again)) : [make('p', {class: 'empty'}, 'None.')]),
    make('h2', {}, 'Kustom orders'),
    kustomOrders(all.kustomOrders),
    make('h2', {}, 'What happened'),
    happenings(all.happenings)
  ];
}

function order(it) {
  return [
    make('h2', {}, `Order ${it.orderNumber}`),
    facts([
      ['State', state(it.orderState)],
      ['Waits because', it.reviewReason],
      ['Total', money(it.total, it.currencyCode)],
      ['Placed', time(it.placedAt)]
    ]),
    table([
      ['Payment', p => p.paymentNumber], ['Provider', p => p.provider],
      ['Reference', p => make('code', {}, p.externalReference)],
      ...['authorized', 'capturing', 'captured', 'refunding', 'refunded', 'released']
        .map(name => [name, p => money(p[name], it.currencyCode), 'number'])
    ], it.payments, 'No payment.')
  ];
}

const money = (amount, currency) => amount.toLocaleString(undefined, {style: 'currency', currency});

function kustomOrders(list) {
  return table([
    ['Kustom order', it => make('code', {}, it.kustomOrderId ?? 'unknown')],
    ['State', it => state(it.state)],
    ['Kustom told', it => it.settled ? 'yes' : 'no'],
    ['Purchase', it => [it.purchaseStatus, it.fraudStatus && `fraud ${it.fraudStatus}`].filter(Boolean).join(', ')],
    ['Pushes', it => String(it.pushes), 'number'],
    ['Credentials', it => make('code', {}, it.credentialSet)],
    ['Asked again', it => time(it.nextLookAt), 'time'],
    ['Begun', it => time(it.createdAt), 'time']
  ], list, 'The checkout was not begun.');
}

function happenings(list) {
  return table([
    ['When', it => time(it.at), 'time'],
    ['', it => it.source],
    ['What', it => it.what],
    ['Reference', it => make('code', {}, it.reference ?? '')],
    ['Note', it => it.note],
    ['Correlation id', it => make('code', {}, it.correlationId ?? '')]
  ], list, 'Nothing.');
}
