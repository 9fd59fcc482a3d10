// Where KustomCheckout says how things stand: a line above the place for the snippet.

export class MessageBoard {
  #container;
  #status = document.createElement('p');
  #alert = document.createElement('p');
  #button = document.createElement('button');
  #again;

  /** The element that Kustom's snippet is put into. */
  place = document.createElement('div');

  constructor(container, again) {
    this.#container = container;
    this.#status.className = 'kustom-checkout-status';
    this.#status.setAttribute('role', 'status');
    this.#alert.className = 'kustom-checkout-alert';
    this.#alert.setAttribute('role', 'alert');
    Object.assign(this.#button, { type: 'button', className: 'kustom-checkout-again', textContent: again });
    this.#button.addEventListener('click', () => this.#again());
    this.mount();
  }

  /** Puts all of it into the page, once more if it was taken out, with nothing said. */
  mount() {
    this.#container.replaceChildren(this.#status, this.#alert, this.#button, this.place);
    this.say('');
  }

  /** Says how things stand; an empty text says nothing. */
  say(text, again) {
    this.#show(text, '', again);
  }

  /** Says what went wrong. */
  warn(text, again) {
    this.#show('', text, again);
  }

  /** Takes all of it out of the page. */
  clear() {
    this.place.replaceChildren();
    this.#container.replaceChildren();
  }

  #show(status, alert, again) {
    put(this.#status, status);
    put(this.#alert, alert);
    this.#button.hidden = !again;
    this.#again = again;
  }
}

/** What is said already is not said again: a screen reader would read it twice. */
function put(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
  element.hidden = !text;
}
