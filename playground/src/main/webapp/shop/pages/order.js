// Looks an order up by its number and the e-mail address it was ordered with.
import * as api from '../api.js';
import * as memory from '../memory.js';
import { attempt, byId, h } from '../dom.js';
import { showOrder } from '../order-view.js';

const form = byId('lookup');

function find() {
  byId('order').replaceChildren();
  return attempt(async () => {
    const { reference, email } = form.elements;
    showOrder(byId('order'), await api.lookUp(reference.value.trim(), email.value.trim()));
  });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  find();
});

const mine = memory.orders().filter(({ orderNumber, email }) => orderNumber && email);
byId('mine').hidden = mine.length === 0;
byId('orders').replaceChildren(...mine.map(({ orderNumber, email }) => h('li', {}, h('button', {
  type: 'button',
  className: 'plain',
  onclick: () => {
    form.elements.reference.value = orderNumber;
    form.elements.email.value = email;
    find();
  },
}, orderNumber))));
