import {post, put, read, say} from './api.js';
import {button, field, make, state, table, time} from './dom.js';

const SETS = 'kustom/credential-sets';

/** What Kustom knows us by. */
export async function settings(rest, query, again) {
  const list = await read(SETS);
  return [
    make('h1', {}, 'Settings'),
    make('h2', {}, "Kustom's credentials"),
    table([
      ['Name', it => it.name],
      ['Environment', it => it.environment],
      ['Username', it => make('code', {}, it.username ?? '')],
      ['Channel', it => it.channelKey ?? 'every'],
      ['Country', it => it.countryCode ?? 'every'],
      ['Active from', it => time(it.activeFrom), 'time'],
      ['Retired', it => time(it.retiredAt), 'time'],
      ['', it => actions(it, again)]
    ], list, 'None.'),
    make('h2', {}, 'A further set'),
    newSet(again)
  ];
}

function actions(it, again) {
  const outcome = make('span', {role: 'status'});
  const check = button('Check', async () => {
    const found = await post(`${SETS}/${it.id}/check`);
    outcome.replaceChildren(' ', state(found.outcome), ' ', found.explanation);
  });
  if (it.id === 'default') {
    return [check, outcome];
  }
  const end = it.retiredAt ? 'restore' : 'retire';
  return [check, ' ', button(end === 'retire' ? 'Retire' : 'Restore', async () => {
    await post(`${SETS}/${it.id}/${end}`);
    await again();
  }), outcome];
}

function newSet(again) {
  const environments = ['playground', 'production', 'stand-in'].map(it => make('option', {value: it}, it));
  const id = uuid(); // one for each form shown, so that two clicks keep one set
  return make('form', {autocomplete: 'off', onsubmit: async event => {
    event.preventDefault();
    const body = Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value));
    await put(`${SETS}/${id}`, body);
    await again();
    say('Kept. Check whether Kustom lets it in.');
  }},
    field('Name', {name: 'name', required: true, maxlength: 100}),
    make('label', {}, 'Environment', make('select', {name: 'environment'}, environments)),
    field('Username', {name: 'username', required: true, maxlength: 255}),
    field('Password', {name: 'password', type: 'password', required: true, maxlength: 500, autocomplete: 'new-password'}),
    field('Channel', {name: 'channelKey', maxlength: 100, size: 10}),
    field('Country', {name: 'countryCode', maxlength: 2, size: 4}),
    make('button', {class: 'main'}, 'Keep'));
}

/** crypto.randomUUID is there only where the page came by https or from this machine. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 0x0f | 0x40;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  const hex = [...bytes].map(it => it.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
