// Kustom's snippet in the page, and Kustom's own interface to it, window._klarnaCheckout.
const EVENTS = [
  'load', 'user_interacted', 'customer', 'change', 'billing_address_change', 'shipping_address_change',
  'shipping_option_change', 'shipping_address_update_error', 'order_total_change', 'checkbox_change',
  'can_not_complete_order', 'network_error', 'redirect_initiated', 'load_confirmation',
];

const STYLES = /(<script[\s\S]*?<\/script>)|\sstyle=/gi;

export class KustomFrame {
  #place;
  #nonce;
  #onEvent;

  /**
   * @param place the element that the snippet is put into
   * @param nonce of the page's Content-Security-Policy; by default that of the page's own scripts
   * @param onEvent told of each of Kustom's events: (type, data)
   */
  constructor(place, nonce, onEvent) {
    this.#place = place;
    this.#nonce = nonce ?? document.querySelector('script[nonce]')?.nonce;
    this.#onEvent = onEvent;
  }

  /**
   * Puts the snippet into the page and listens to it.
   *
   * @param handlers more handlers of Kustom's events; only these can answer `validation_callback`
   */
  show(snippet, handlers = {}) {
    putInto(this.#place, snippet, this.#nonce);
    const own = Object.fromEntries(EVENTS.map((type) => [type, (data) => {
      this.#onEvent(type, data);
      handlers[type]?.(data);
    }]));
    this.#call((api) => api.on({ ...handlers, ...own }));
  }

  /** Nobody can pay until this is resumed; by itself Kustom's iframe would wake up after ten seconds. */
  suspend() {
    this.#call((api) => api.suspend({ autoResume: { enabled: false } }));
  }

  /** Reads the order again and lets the shopper go on. */
  resume() {
    this.#call((api) => api.resume());
  }

  /** The snippet leaves a queue until Kustom's script is there. */
  #call(action) {
    window._klarnaCheckout?.(action);
  }
}

/**
 * Puts HTML into an element and runs its scripts, which innerHTML does not: each is made anew, with the
 * nonce. Inline styles, which a strict policy forbids in HTML, are set one by one.
 */
export function putInto(element, html, nonce) {
  const content = new DOMParser().parseFromString(html.replaceAll(STYLES, renamed), 'text/html').body;
  for (const styled of content.querySelectorAll('[data-style]')) {
    styled.style.cssText = styled.dataset.style;
    delete styled.dataset.style;
  }
  const scripts = [...content.querySelectorAll('script')];
  element.replaceChildren(...content.childNodes);
  scripts.forEach((old) => old.replaceWith(anew(old, nonce)));
}

/** Already parsing a forbidden style would be reported; scripts stay as they are. */
function renamed(found, script) {
  return script ?? ' data-style=';
}

function anew(old, nonce) {
  const script = document.createElement('script');
  for (const { name, value } of old.attributes) {
    script.setAttribute(name, value);
  }
  if (nonce) {
    script.nonce = nonce;
  }
  script.textContent = old.textContent;
  return script;
}
