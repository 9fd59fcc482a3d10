import {post, read} from './api.js';
import {button, facts, make, time} from './dom.js';

const MEANING = {
  place: 'Ask Kustom, build the order', accept: 'Accept as it is', refund: 'Refund', cancel: 'Cancel',
  retry: 'Try again', close: 'Close'
};

/** Cases that wait, or those that are closed. */
export async function cases(rest, query, again) {
  const open = query.get('open') !== 'false';
  const list = await read(`cases?open=${open}`);
  return [
    make('h1', {}, open ? 'Open cases' : 'Closed cases'),
    make('p', {}, make('a', {href: `#/cases?open=${!open}`}, open ? 'Closed cases' : 'Open cases')),
    ...(list.length
      ? list.map(it => caseArticle(it, again))
      : [make('p', {class: 'empty'}, open ? 'No case waits for a person.' : 'No case was closed yet.')])
  ];
}

/** One case and what can be decided about it. */
export function caseArticle(it, again) {
  return make('article', {},
    make('strong', {}, it.kind), ' ', it.reason,
    facts([
      ['Opened', time(it.openedAt)],
      ['Order', it.orderNumber], ['Payment', it.paymentNumber],
      ['Kustom order', make('code', {}, it.externalReference)],
      ['Cart', it.cartId ? make('a', {href: `#/cart/${it.cartId}`}, it.cartId) : undefined],
      ['Evidence', Object.entries(it.evidence).map(([name, value]) => `${name}: ${value}`).join(', ')],
      ['Closed', time(it.closedAt)], ['Decision', it.decision]
    ]),
    it.possible.length ? decisions(it, again) : '');
}

function decisions(it, again) {
  const note = make('input', {maxlength: 500, size: 30});
  const amount = make('input', {inputmode: 'decimal', size: 8, pattern: '[0-9]+(\\.[0-9]+)?'});
  const decide = decision => button(MEANING[decision], async () => {
    const wish = {decision, note: note.value};
    if (decision === 'refund') {
      wish.amount = Number(amount.value);
    }
    await post(`cases/${it.caseId}/decisions`, wish);
    await again();
  });
  return make('form', {onsubmit: event => event.preventDefault()},
    make('label', {}, 'Note, without personal data', note),
    it.possible.includes('refund') ? make('label', {}, 'Amount to refund', amount) : '',
    it.possible.map(decide));
}
