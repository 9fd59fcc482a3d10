// Buttons for what may go wrong, and for what one does not want to wait for.
import { h } from '../dom.js';
import { note } from './notes.js';
import * as standIn from './stand-in.js';

const CHECKOUT_CALLS = { path: '/checkout/v3/orders.*' };

const FAULTS = {
  'Kustom is slow': () => standIn.addFault({ match: CHECKOUT_CALLS, fault: { kind: 'delay', delay: 'PT4S' } }),
  'Kustom is down': () => standIn.addFault({ match: CHECKOUT_CALLS, fault: { kind: 'status', status: 503 } }),
  'Lose the next push': () => standIn.addFault({ callback: 'push', fault: { kind: 'lose' }, times: 1 }),
  'All well again': () => standIn.noFaults(),
  'Pay, and close the tab': ({ cart }) => standIn.pay(cart?.fields?.kustomOrderId ?? ''),
  'Two minutes pass': () => standIn.advance('PT2M'),
  'The checkout expires': () => standIn.advance('PT49H'),
};

const TITLES = {
  'Pay, and close the tab': 'Pays as the shopper would, and nobody comes back to the shop: the push has to place the order',
  'Two minutes pass': 'Puts Kustom\'s clock forward, to when it pushes',
  'The checkout expires': 'Puts Kustom\'s clock forward by 49 hours',
};

/** One button for each; after it `look` is called. */
export function faultButtons(session, look) {
  return h('div', { className: 'faults' }, Object.entries(FAULTS).map(([name, action]) => h('button', {
    type: 'button',
    title: TITLES[name] ?? '',
    onclick: async () => {
      try {
        await action(session);
        note('you', name);
      } catch (problem) {
        note('you', `${name}: ${problem.message}`);
      }
      await look();
    },
  }, name)));
}
