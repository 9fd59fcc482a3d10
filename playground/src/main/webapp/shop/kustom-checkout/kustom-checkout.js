// KustomCheckout: Kustom's iframe in a shop's page, and all that goes on between the two.
//
//   import { KustomCheckout } from './kustom-checkout/kustom-checkout.js';
//
//   const checkout = new KustomCheckout({
//     cartId,
//     container: document.getElementById('pay'),
//     urls: { termsUrl, checkoutUrl, confirmationUrl },
//   });
//   checkout.addEventListener('completed', ({ detail }) => thank(detail.cart));
//   await checkout.start();     // on the checkout's page
//   await checkout.confirm();   // instead, on the page that Kustom sends the shopper to
//   await checkout.showConfirmation(); // Kustom's own, of a cart that is completed; on that page, too
//
// What it takes care of:
// - the snippet's script is run, also under a Content-Security-Policy with a nonce;
// - while Kustom does not show what the cart says (kustomPendingHash is not kustomSyncHash) the iframe
//   is suspended and does not wake up by itself; it reads the order again when the two agree;
// - after `limits.suspended` without agreement it stays suspended, says so, and offers another try;
// - an order that has expired, or was replaced in another tab, is replaced here, too;
// - the confirmation is asked for again with growing pauses; the cart's events may complete it first;
// - what goes wrong is said in the page (role alert), with a button where trying again may help.
//
// Options, beside those above: `baseUrl` (where Kassa is; default the same origin), `nonce` (default
// that of the page's own scripts), `on` (handlers for Kustom's own events), `texts`, `limits`, and
// `watch(onCart)` for a page that listens to the cart's events already: it is called with a function to
// hand each cart to, and answers one that ends that. The folder needs nothing else; copy it.
//
// It tells its page, as events: `state` {state}, `completed` {cart}, `failed` {problem}, and `kustom`
// {type, data} for each of Kustom's own. States: idle, loading, ready, suspended, delayed, redirecting,
// confirming, waiting (paid, but nobody has heard so yet), completed, failed.
import { shownOf, stepFor } from './cart-state.js';
import { confirmed } from './confirmation.js';
import { Ingresses, watchCart } from './ingresses.js';
import { KustomFrame } from './kustom-frame.js';
import { MessageBoard } from './message-board.js';
import { LIMITS, TEXTS } from './defaults.js';

export { isReturn, isSyncing } from './cart-state.js';

export class KustomCheckout extends EventTarget {
  #options;
  #ingresses;
  #board;
  #frame;
  #state = 'idle';
  #notice = '';
  #shown = {};
  #opening;
  #missed;
  #suspension;
  #loading;
  #unwatch = () => {};
  #asking = new AbortController();
  #isTroubled = false;
  #ended = false;
  #completed;

  constructor(options) {
    super();
    this.#options = {
      baseUrl: '',
      ...options,
      limits: { ...LIMITS, ...options.limits },
      texts: { ...TEXTS, ...options.texts },
    };
    this.#ingresses = new Ingresses(this.#options.baseUrl, options.cartId);
    this.#board = new MessageBoard(options.container, this.#options.texts.again);
    this.#frame = new KustomFrame(this.#board.place, options.nonce, (type, data) => this.#hear(type, data));
  }

  get state() {
    return this.#state;
  }

  /** Shows the iframe and keeps it in step with the cart. */
  async start() {
    this.#watch();
    if (!this.#ended) {
      window.addEventListener('pageshow', this.#returned);
      await this.#open(this.#options.texts.loading);
    }
  }

  /**
   * Places the order after the shopper is back. Answers the completed cart; nothing if nobody knows yet
   * (state `waiting`: the cart's events may still bring it, as `completed`) or it went wrong (`failed`).
   */
  async confirm() {
    this.#watch();
    if (!this.#ended) {
      this.#enter('confirming', this.#options.texts.confirming);
      await this.#confirmed();
    }
    return this.#completed;
  }

  async #confirmed() {
    try {
      const cart = await confirmed(this.#ingresses, this.#options.limits.confirmPauses, this.#asking.signal);
      if (cart) {
        this.#complete(cart);
      } else if (!this.#ended) {
        this.#enter('waiting', this.#options.texts.waiting, () => this.confirm());
      }
    } catch (problem) {
      this.#fail(problem, () => this.confirm());
    }
  }

  /**
   * Shows Kustom's own confirmation of a cart that is completed; it needs `urls`, too. Answers whether
   * there is one: there is none of what was not paid with Kustom, and an order is none the worse for it.
   */
  async showConfirmation() {
    try {
      const snippet = await this.#ingresses.checkout(this.#options.urls);
      this.#frame.show(snippet, this.#options.on);
      return true;
    } catch {
      return false;
    }
  }

  /** Takes everything out of the page and listens no more. */
  stop() {
    this.#ended = true;
    this.#asking.abort();
    this.#unwatch();
    clearTimeout(this.#suspension);
    clearTimeout(this.#loading);
    window.removeEventListener('pageshow', this.#returned);
    this.#board.clear();
  }

  /** A page that the browser had put aside is as old as it was then. */
  #returned = ({ persisted }) => {
    if (persisted && !this.#ended) {
      this.#watch();
      this.#open(this.#options.texts.loading);
    }
  };

  #watch() {
    this.#unwatch();
    const { baseUrl, cartId, watch = (onCart) => watchCart(baseUrl, cartId, { onCart }) } = this.#options;
    this.#unwatch = watch((cart) => this.#follow(cart)) ?? (() => {});
    // Whoever hands a completed cart over at once has ended this before there was anything to end.
    if (this.#ended) {
      this.#unwatch();
    }
  }

  #enter(state, text = '', again) {
    this.#state = state;
    this.#notice = state === 'loading' || state === 'ready' ? this.#notice : '';
    this.#board.say(text, again);
    this.#emit('state', { state });
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #complete(cart) {
    if (!this.#ended) {
      this.#completed = cart;
      this.stop();
      this.#enter('completed');
      this.#emit('completed', { cart });
    }
  }

  #fail(problem, again) {
    if (!this.#ended) {
      this.#enter('failed');
      this.#board.warn(problem.message || this.#options.texts.trouble, again);
      this.#emit('failed', { problem });
    }
  }

  /** Asks for the snippet and shows it. */
  #open(text) {
    return this.#alone(() => this.#opened(text));
  }

  /**
   * Asks the checkout ingress for one purpose at a time, so that no snippet replaces one that was just
   * shown: whoever asks meanwhile gets the same. The cart that was seen last meanwhile is followed then.
   */
  #alone(work) {
    this.#opening ??= work().finally(() => {
      const missed = this.#missed;
      this.#opening = undefined;
      this.#missed = undefined;
      if (missed && !this.#ended) {
        this.#follow(missed);
      }
    });
    return this.#opening;
  }

  async #opened(text) {
    clearTimeout(this.#suspension);
    this.#enter('loading', text);
    try {
      const snippet = await this.#ingresses.checkout(this.#options.urls);
      this.#show(snippet, await this.#ingresses.cart());
    } catch (problem) {
      await this.#failOrComplete(problem);
    }
  }

  /** The cart may have been paid in another tab, and then nothing is wrong. */
  async #failOrComplete(problem) {
    const cart = await this.#ingresses.cart().catch(() => undefined);
    if (cart?.cartState === 'completed') {
      this.#complete(cart);
    } else {
      this.#fail(problem, () => this.#open(this.#options.texts.loading));
    }
  }

  #show(snippet, cart) {
    if (this.#ended) {
      return;
    }
    this.#shown = shownOf(cart);
    this.#frame.show(snippet, this.#options.on);
    clearTimeout(this.#loading);
    this.#loading = setTimeout(
      () => this.#fail(new Error(this.#options.texts.notLoaded), () => this.#open(this.#options.texts.loading)),
      this.#options.limits.loading);
    this.#follow(cart);
  }

  /** Does what the cart asks for. */
  #follow(cart) {
    if (this.#ended || (cart.cartId ?? this.#options.cartId) !== this.#options.cartId) {
      return;
    }
    if (cart.cartState === 'completed') {
      this.#complete(cart);
    } else if (this.#opening) {
      this.#missed = cart;
    } else if (this.#state !== 'redirecting') {
      this.#take(stepFor(cart, this.#shown, this.#isSuspended()), cart);
    }
  }

  #take(step, cart) {
    if (step === 'restart') {
      this.#notice = this.#options.texts.restarted;
      this.#open(this.#notice);
    } else if (step === 'suspend') {
      this.#suspend();
    } else if (step === 'resume') {
      this.#shown = shownOf(cart);
      this.#resume();
    }
  }

  #isSuspended() {
    return this.#state === 'suspended' || this.#state === 'delayed';
  }

  #suspend() {
    this.#frame.suspend();
    if (!this.#isSuspended()) {
      this.#enter('suspended');
      this.#suspension = setTimeout(
        () => this.#enter('delayed', this.#options.texts.delayed, () => this.#open(this.#options.texts.loading)),
        this.#options.limits.suspended);
    }
  }

  /** An iframe reads its order again only after it was suspended. */
  #resume() {
    clearTimeout(this.#suspension);
    this.#frame.suspend();
    this.#frame.resume();
    this.#enter('ready', this.#notice);
  }

  #hear(type, data) {
    if (type === 'load' || type === 'load_confirmation') {
      clearTimeout(this.#loading);
      if (this.#isSuspended()) {
        this.#frame.suspend();
      } else {
        this.#enter('ready', this.#notice);
      }
    } else if (type === 'redirect_initiated') {
      this.#enter('redirecting');
    } else if (type === 'can_not_complete_order') {
      this.#lookAgain();
    } else if (type === 'network_error') {
      this.#isTroubled = true;
      this.#lookAgain(this.#options.texts.unreachable);
    } else if (this.#isTroubled) {
      this.#isTroubled = false;
      this.#board.say(this.#notice);
    }
    this.#emit('kustom', { type, data });
  }

  /**
   * Kustom could not go on: the checkout ingress knows whether the order is still alive. If it is, this
   * is said, with a way to load the iframe anew; without a text the iframe says enough itself.
   */
  #lookAgain(text) {
    return this.#alone(() => this.#lookedAgain(text));
  }

  async #lookedAgain(text) {
    try {
      const snippet = await this.#ingresses.checkout(this.#options.urls);
      const cart = await this.#ingresses.cart();
      if (cart.fields?.kustomOrderId !== this.#shown.orderId) {
        this.#notice = this.#options.texts.restarted;
        this.#enter('loading', this.#notice);
        this.#show(snippet, cart);
      } else if (text && this.#isTroubled && !this.#ended) {
        this.#board.warn(text, () => this.#open(this.#options.texts.loading));
      }
    } catch (problem) {
      await this.#failOrComplete(problem);
    }
  }
}
