import {read} from './api.js';
import {make, state, table} from './dom.js';

const card = (number, text, bad) =>
  make('div', {class: bad ? 'card bad' : 'card'}, make('b', {}, String(number)), make('span', {}, text));

const age = it => it.count ? `, the oldest for ${it.oldestSeconds} s` : '';

/** How much there is to do. */
export async function overview() {
  const now = await read('overview');
  return [
    make('h1', {}, 'Overview'),
    make('div', {class: 'cards'},
      card(now.openCases, 'cases wait for a person', now.openCases > 0),
      card(now.unplacedOrders.count, `paid, and no order yet${age(now.unplacedOrders)}`, now.unplacedOrders.count > 0),
      card(now.unsettledOrders.count, `orders that Kustom has not heard of${age(now.unsettledOrders)}`),
      card(now.overdueOrders, 'Kustom orders looked after too late', now.overdueOrders > 0),
      card(now.watchedOrders, 'Kustom orders are looked after')),
    make('h2', {}, 'Jobs that have not ended, or are parked'),
    table([
      ['Job', it => make('code', {}, it.definition)],
      ['State', it => make('a', {href: `#/jobs?state=${it.state}`}, state(it.state))],
      ['Count', it => String(it.count), 'number']
    ], now.jobs, 'Everything is done.')
  ];
}
