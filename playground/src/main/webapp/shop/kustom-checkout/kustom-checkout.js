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
import { confirmed } from './confirmation.js';
import { LIMITS, TEXTS } from './defaults.js';
import { Ingresses, watchCart } from './ingresses.js';
import { Keeper } from './keeper.js';
import { MessageBoard } from './message-board.js';
import { Stage } from './stage.js';

export { isReturn, isSyncing } from './cart-state.js';

export class KustomCheckout extends EventTarget {
  #options;
  #board;
  #ingresses;
  #stage;
  #keeper;
  #unwatch = () => {};
  #asking = new AbortController();
  #completed;

  constructor(options) {
    super();
    this.#options = {
      baseUrl: '',
      ...options,
      limits: { ...LIMITS, ...options.limits },
      texts: { ...TEXTS, ...options.texts },
    };
    this.#board = new MessageBoard(options.container, this.#options.texts.again);
    this.#ingresses = new Ingresses(this.#options);
    this.#stage = new Stage(this, this.#board);
    this.#keeper = new Keeper(this.#options, this.#board.place, {
      ingresses: this.#ingresses,
      stage: this.#stage,
      onCart: (cart) => this.#follow(cart),
    });
  }

  get state() {
    return this.#stage.state;
  }

  /** Shows the iframe and keeps it in step with the cart. */
  async start() {
    this.#watch();
    if (!this.#stage.isEnded) {
      window.addEventListener('pageshow', this.#returned);
      await this.#keeper.open();
    }
  }

  /**
   * Places the order after the shopper is back. Answers the completed cart; nothing if nobody knows yet
   * (state `waiting`: the cart's events may still bring it, as `completed`) or it went wrong (`failed`).
   */
  async confirm() {
    this.#watch();
    if (!this.#stage.isEnded) {
      this.#stage.enter('confirming', this.#options.texts.confirming);
      await this.#confirmed();
    }
    return this.#completed;
  }

  /**
   * Shows Kustom's own confirmation of a cart that is completed; it needs `urls`, too. Answers whether
   * there is one: there is none of what was not paid with Kustom, and an order is none the worse for it.
   */
  async showConfirmation() {
    // Whoever has confirmed with this before has taken everything out of the page.
    this.#board.mount();
    return this.#keeper.showConfirmation().then(() => true, () => false);
  }

  /** Takes everything out of the page and listens no more. */
  stop() {
    this.#stage.end();
    this.#asking.abort();
    this.#unwatch();
    this.#keeper.stop();
    window.removeEventListener('pageshow', this.#returned);
  }

  /** A page that the browser had put aside is as old as it was then. */
  #returned = ({ persisted }) => {
    if (persisted && !this.#stage.isEnded) {
      this.#watch();
      this.#keeper.open();
    }
  };

  #watch() {
    this.#unwatch();
    const { baseUrl, cartId, watch = (onCart) => watchCart(baseUrl, cartId, { onCart }) } = this.#options;
    this.#unwatch = watch((cart) => this.#follow(cart)) ?? (() => {});
    // Whoever hands a completed cart over at once has ended this before there was anything to end.
    if (this.#stage.isEnded) {
      this.#unwatch();
    }
  }

  async #confirmed() {
    const { limits, texts } = this.#options;
    const again = () => this.confirm();
    try {
      const cart = await confirmed(this.#ingresses, limits.confirmPauses, this.#asking.signal);
      if (cart) {
        this.#complete(cart);
      } else if (!this.#stage.isEnded) {
        this.#stage.enter('waiting', texts.waiting, again);
      }
    } catch (problem) {
      this.#stage.fail(problem, problem.message || texts.trouble, again);
    }
  }

  /** Carts of others are not its business. */
  #follow(cart) {
    if (this.#stage.isEnded || (cart.cartId ?? this.#options.cartId) !== this.#options.cartId) {
      return;
    }
    if (cart.cartState === 'completed') {
      this.#complete(cart);
    } else {
      this.#keeper.follow(cart);
    }
  }

  #complete(cart) {
    if (!this.#stage.isEnded) {
      this.#completed = cart;
      this.stop();
      this.#stage.enter('completed');
      this.#stage.tell('completed', { cart });
    }
  }
}
