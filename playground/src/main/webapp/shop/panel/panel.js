// The developers' panel: what goes on behind the shop's pages, and switches for what may go wrong.
import { h, refill } from '../dom.js';
import { money, toPay } from '../money.js';
import { isSyncing } from '../kustom-checkout/kustom-checkout.js';
import { note, notes, onNote } from './notes.js';
import * as standIn from './stand-in.js';
import { faultButtons } from './faults.js';

const LOOK_MILLIS = 2_000;
const SHOWN_MAX = 12;
const OPEN_KEY = 'kassa.playground.panel';
const WIDE = '(min-width: 90rem)';

/** Fills the panel; it asks the stand-in only while it is open. */
export function showPanel(details, content, session) {
  const hashes = h('div');
  const events = h('ol', { className: 'log' });
  const requests = h('ol', { className: 'log' });
  const callbacks = h('ol', { className: 'log' });
  const faults = h('p', { className: 'quiet', role: 'status' });
  content.replaceChildren(
    section('Cart', hashes),
    section('Try what may go wrong', faultButtons(session, look), faults),
    section('Events in this tab', events),
    section('Kustom was asked', requests),
    section('Kustom called back', callbacks));

  session.addEventListener('event', ({ detail }) => note(
    detail.type,
    `revision ${detail.id}, ${money(toPay(detail.cart), detail.cart)}, ${detail.cart.cartState}`));
  session.addEventListener('link', ({ detail }) => note('link', detail.state));
  session.watch((cart) => refill(hashes, cart ? facts(cart) : h('p', { className: 'quiet' }, 'There is none yet.')));
  const drawNotes = () => refill(events, notes().map(({ now, kind, text }) => entry(now, kind, text)));
  onNote(drawNotes);
  drawNotes();

  async function look() {
    if (!details.open || document.hidden) {
      return;
    }
    const ids = [session.cartId, session.cart?.fields?.kustomOrderId].filter(Boolean);
    try {
      refill(requests, (await standIn.requests()).filter(isAbout(ids)).reverse().slice(0, SHOWN_MAX)
        .map(({ at, method, path, status }) => entry(time(at), status, `${method} ${path}`)));
      refill(callbacks, (await standIn.callbacks()).filter(isAbout(ids)).reverse().slice(0, SHOWN_MAX)
        .map(({ at, kind, status, error }) => entry(time(at), status ?? 'none', `${kind} ${error ?? ''}`)));
      const active = (await standIn.faults()).length;
      faults.textContent = active === 0 ? 'Nothing goes wrong at present.' : `${active} in force.`;
    } catch (problem) {
      faults.textContent = problem.message;
    }
  }

  details.open = (localStorage.getItem(OPEN_KEY) ?? String(matchMedia(WIDE).matches)) === 'true';
  details.addEventListener('toggle', () => {
    localStorage.setItem(OPEN_KEY, String(details.open));
    look();
  });
  setInterval(look, LOOK_MILLIS);
  look();
}

function section(title, ...children) {
  return h('section', {}, h('h2', {}, title), ...children);
}

function entry(time, kind, text) {
  return h('li', {}, h('time', {}, time), ' ', h('b', {}, String(kind)), ' ', text);
}

const time = (instant) => new Date(instant).toLocaleTimeString('en-GB');

const isAbout = (ids) => (written) => ids.some((id) => JSON.stringify(written).includes(id));

function facts(cart) {
  const { kustomOrderId, kustomPendingHash: pending, kustomSyncHash: synced } = cart.fields ?? {};
  const short = (hash) => (hash ? `${hash.slice(0, 12)}…` : 'none');
  const pairs = {
    'cart': `${cart.cartNumber}, ${cart.cartId}`,
    'cartState': cart.cartState,
    'kustomOrderId': kustomOrderId ?? 'none',
    'kustomPendingHash': short(pending),
    'kustomSyncHash': short(synced),
  };
  const word = pending ? (isSyncing(cart) ? 'Kustom is behind' : 'Kustom shows this cart') : 'Kustom knows nothing of it yet';
  return [
    h('dl', { className: 'facts' }, Object.entries(pairs).map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]).flat()),
    h('p', { className: isSyncing(cart) ? 'badge behind' : 'badge' }, word),
  ];
}
