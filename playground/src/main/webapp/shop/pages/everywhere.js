// What every page has: the choice of the market, the number of things in the cart, the developers' panel.
import { begun, session } from '../session.js';
import { byId, h } from '../dom.js';
import { showPanel } from '../panel/panel.js';

await begun;

const market = byId('market');
market.replaceChildren(...session.profiles.map((profile) => h('option', {
  value: profile.profileKey,
  selected: profile.profileKey === session.profile.profileKey,
}, session.nameOf(profile))));
market.addEventListener('change', () => session.choose(market.value));

session.watch((cart) => {
  const pieces = cart?.cartState === 'open' ? cart.items.reduce((sum, item) => sum + item.quantity, 0) : 0;
  byId('count').textContent = pieces;
});

showPanel(byId('panel'), byId('panel-content'), session);
