import {post, say} from './api.js';
import {facts, field, make} from './dom.js';

/** What a decision is called, and what comes of it. */
export const DECISIONS = {
  place: {name: 'Ask Kustom, build the order', what: 'Kustom is asked, and the order is built if it is paid.'},
  accept: {name: 'Accept as it is', what: 'The order goes on as it is, unless another case is open.'},
  refund: {name: 'Refund', what: 'The amount is given back. The order goes on, unless another case is open.'},
  cancel: {
    name: 'Cancel',
    what: 'What was not sent is not sent any more, and what is held for it is given up; '
      + 'of a further payment only the money, and the order goes on.'
  },
  retry: {name: 'Try again', what: 'What failed is tried again. The case stays open until that has helped.'},
  close: {name: 'Close', what: 'It was seen to elsewhere. The order goes on, unless another case is open.'}
};

/** An amount as JSON writes it. */
const AMOUNT = '(0|[1-9][0-9]{0,8})([.][0-9]{1,3})?';

/** Tells what comes of a decision, asks for what it needs, and does it only then; Escape is a no. */
export function decisionDialog(it, decision, again) {
  const {name, what} = DECISIONS[decision];
  const problem = make('p', {class: 'problem', role: 'alert'});
  const dialog = make('dialog', {'aria-labelledby': 'decision', onclose: () => dialog.remove()},
    make('h2', {id: 'decision'}, name),
    make('p', {}, what),
    facts([['Case', it.kind], ['Order', it.orderNumber], ['Payment', it.paymentNumber]]),
    make('form', {onsubmit: event => {
      event.preventDefault();
      decide(it, decision, event.target, problem).then(done => done && shown(dialog, done, again));
    }},
      decision === 'refund' ? field('Amount to refund, such as 199.00',
        {name: 'amount', inputmode: 'decimal', size: 12, required: true, pattern: AMOUNT, title: 'Such as 199.00'}) : '',
      field('Note, without personal data', {name: 'note', maxlength: 500, size: 30}),
      make('button', {class: 'main'}, name),
      make('button', {type: 'button', onclick: () => dialog.close()}, 'Back')),
    problem);
  document.body.append(dialog);
  dialog.showModal();
}

async function decide(it, decision, form, problem) {
  const wish = new FormData(form);
  const submit = form.querySelector('button.main');
  submit.disabled = true;
  problem.textContent = '';
  try {
    return await post(`cases/${it.caseId}/decisions`, body(decision, wish.get('note'), wish.get('amount')));
  } catch (refused) {
    problem.textContent = refused.message;
    return undefined;
  } finally {
    submit.disabled = false;
  }
}

/** The amount goes as it was typed: as a number of JavaScript's it could become another. */
function body(decision, note, amount) {
  const rest = JSON.stringify({decision, note});
  return amount ? `${rest.slice(0, -1)},"amount":${amount}}` : rest;
}

/** Somebody else may have decided first: what is said is what the case says. */
async function shown(dialog, found, again) {
  dialog.close();
  await again();
  say(`${found.kind} is ${found.closedAt ? 'closed' : 'still open'}: ${found.decision}`);
}
