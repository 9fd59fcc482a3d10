// The ingresses of a cart and of its payment with Kustom.
const RECONNECT_MILLIS = 3_000;

/** What an ingress answered instead: `status`, `code`, and a message for people. */
export class IngressError extends Error {
  constructor(status, { code, message } = {}) {
    super(message ?? `The shop answered with status ${status}.`);
    this.status = status;
    this.code = code;
  }

  /** Whether asking again can't help. */
  get isFinal() {
    return this.status >= 400 && this.status < 500;
  }
}

export class Ingresses {
  #cart;
  #limits;
  #texts;

  /** @param options those of KustomCheckout */
  constructor({ baseUrl, cartId, limits, texts }) {
    this.#cart = `${baseUrl}/ingress/commerce/carts/${encodeURIComponent(cartId)}`;
    this.#limits = limits;
    this.#texts = texts;
  }

  /** The cart as it is rendered. */
  async cart() {
    return this.#asked('', { cache: 'no-store' });
  }

  /** The snippet of the cart's one living Kustom order; it may be asked for again and again. */
  async checkout(urls) {
    const { htmlSnippet } = await this.#asked('/payment/kustom', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(urls),
    });
    return htmlSnippet;
  }

  /** Kustom's status; with `checkout_complete` the order is placed. */
  async confirm() {
    const { status } = await this.#asked('/payment/kustom/confirm', { method: 'POST' });
    return status;
  }

  async #asked(ingress, how) {
    try {
      return await answerOf(await fetch(`${this.#cart}${ingress}`, { ...how, signal: AbortSignal.timeout(this.#limits.answer) }));
    } catch (problem) {
      throw problem instanceof IngressError ? problem : new Error(this.#texts.unanswered, { cause: problem });
    }
  }
}

/** What is no JSON does not come from the ingress: something between says something else. */
async function answerOf(response) {
  const text = await response.text();
  const body = jsonOf(text);
  if (!response.ok || !body || body.error) {
    throw new IngressError(body?.error && response.ok ? 400 : response.status, body?.error);
  }
  return body;
}

function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Hands over the cart now and after each change, until the function that is answered is called. A
 * browser comes back by itself after most troubles; after the others this does.
 */
export function watchCart(baseUrl, cartId, { onCart, onLink = () => {} }) {
  let source;
  let timer;
  const open = () => {
    source = new EventSource(`${baseUrl}/ingress/commerce/carts/${encodeURIComponent(cartId)}/events`);
    for (const type of ['init', 'updated']) {
      source.addEventListener(type, ({ data, lastEventId }) => onCart(JSON.parse(data), type, lastEventId));
    }
    source.addEventListener('open', () => onLink('open'));
    source.addEventListener('error', () => {
      onLink('lost');
      if (source.readyState === EventSource.CLOSED) {
        timer = setTimeout(open, RECONNECT_MILLIS);
      }
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
