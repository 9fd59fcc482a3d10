import {read} from './api.js';
import {decisionDialog, DECISIONS} from './decision.js';
import {button, facts, make, time} from './dom.js';

const LIMIT = 200;

/** Cases that wait, or those that are closed, page by page. */
export async function cases(rest, query, again) {
  const open = query.get('open') !== 'false';
  const asked = new URLSearchParams({open, limit: LIMIT});
  if (query.get('after')) {
    asked.set('after', query.get('after'));
  }
  const list = await read(`cases?${asked}`);
  return [
    make('h1', {}, open ? 'Open cases' : 'Closed cases'),
    make('p', {}, make('a', {href: `#/cases?open=${!open}`}, open ? 'Closed cases' : 'Open cases')),
    ...(list.length
      ? list.map(it => caseArticle(it, again))
      : [make('p', {class: 'empty'}, open ? 'No case waits for a person.' : 'No case was closed yet.')]),
    list.length === LIMIT ? further(open, list.at(-1).caseId) : ''
  ];
}

function further(open, after) {
  return make('p', {}, make('a', {href: `#/cases?${new URLSearchParams({open, after})}`}, 'Further cases'));
}

/** One case and what can be decided about it. */
export function caseArticle(it, again) {
  return make('article', {'data-case': it.caseId},
    make('strong', {}, it.kind), ' ', it.reason,
    facts([
      ['Opened', time(it.openedAt)],
      ['Order', it.orderNumber], ['Payment', it.paymentNumber],
      ['Reference', make('code', {}, it.externalReference)],
      ['Cart', it.cartId ? make('a', {href: `#/cart/${it.cartId}`}, it.cartId) : undefined],
      ['Evidence', Object.entries(it.evidence).map(([name, value]) => `${name}: ${value}`).join(', ')],
      ['Closed', time(it.closedAt)], [it.closedAt ? 'Decision' : 'Tried', it.decision]
    ]),
    it.possible.length ? decisions(it, again) : '');
}

function decisions(it, again) {
  return make('div', {class: 'decisions'},
    it.possible.map(decision => button(DECISIONS[decision].name, () => decisionDialog(it, decision, again))));
}
