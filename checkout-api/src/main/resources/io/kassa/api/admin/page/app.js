import {say} from './api.js';
import {make} from './dom.js';
import {overview} from './overview.js';
import {carts, cart} from './carts.js';
import {cases} from './cases.js';
import {jobs} from './jobs.js';
import {settings} from './settings.js';

const VIEWS = {overview, carts, cart, cases, jobs, settings};
const view = document.getElementById('view');
let turn = 0;

/** Shows what the address says: #/view/rest?name=value. */
async function show() {
  const mine = ++turn;
  const [path, query = ''] = location.hash.replace(/^#\//, '').split('?');
  const [name, ...rest] = path.split('/');
  const wanted = VIEWS[name] ? name : 'overview';
  mark(wanted === 'cart' ? 'carts' : wanted);
  say();
  view.setAttribute('aria-busy', 'true');
  try {
    const content = await VIEWS[wanted](rest.map(decodeURIComponent), new URLSearchParams(query), show);
    if (mine === turn) {
      view.replaceChildren(...content);
    }
  } catch (problem) {
    if (mine === turn) {
      view.replaceChildren(make('h1', {}, 'This could not be shown'));
      say(problem.message);
    }
  } finally {
    view.removeAttribute('aria-busy');
  }
}

function mark(name) {
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === `#/${name}`) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

addEventListener('hashchange', show);
addEventListener('unhandledrejection', event => say(event.reason?.message ?? 'That did not work.'));
show();
