/** Makes an element. Texts stay texts: nothing that is shown is ever read as HTML. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value !== undefined && value !== null) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat().filter(it => it !== undefined && it !== null));
  return element;
}

const GOOD = ['done', 'confirmed', 'completed', 'settled', 'accepted', 'works'];
const BAD = ['parked', 'refused', 'cancelled', 'rejected', 'expired'];
const WARN = ['pending', 'retrying', 'unknown', 'abandoned'];

/** A state, in the colour that it deserves. */
export function state(text = '') {
  const kind = GOOD.includes(text) ? 'good' : BAD.includes(text) ? 'bad' : WARN.includes(text) ? 'warn' : '';
  return make('span', {class: `state ${kind}`}, text);
}

/** A time as this browser's user reads it, to the second. */
export function time(text) {
  return text ? make('time', {datetime: text, title: text}, new Date(text).toLocaleString()) : '';
}

/** A table; each column is a heading, a function of a row, and perhaps a class. */
export function table(columns, rows, nothing) {
  if (rows.length === 0) {
    return make('p', {class: 'empty'}, nothing);
  }
  const head = columns.map(([name, , kind]) => make('th', {class: kind, scope: 'col'}, name));
  const body = rows.map(row =>
    make('tr', {}, columns.map(([, show, kind]) => make('td', {class: kind}, show(row) ?? ''))));
  return make('div', {class: 'wide'},
    make('table', {}, make('thead', {}, make('tr', {}, head)), make('tbody', {}, body)));
}

/** Names and values; what is not there is left out. */
export function facts(pairs) {
  return make('dl', {}, pairs
    .filter(([, value]) => value !== undefined && value !== '')
    .flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]));
}

/** A labelled input. */
export function field(label, attributes) {
  return make('label', {}, label, make('input', attributes));
}

/** A button that can't be pressed again while it works. */
export function button(text, deed, kind = '') {
  const made = make('button', {type: 'button', class: kind, onclick: async () => {
    made.disabled = true;
    try {
      await deed();
    } finally {
      made.disabled = false;
    }
  }}, text);
  return made;
}
