// Keeps Kustom's iframe in step with the cart: shows it, suspends it, lets it read the order again, and
// replaces it when its order is over.
import { shownOf, stepFor } from './cart-state.js';
import { KustomFrame } from './kustom-frame.js';
import { OneAtATime } from './one-at-a-time.js';

export class Keeper {
  #options;
  #ingresses;
  #stage;
  #onCart;
  #frame;
  #asking = new OneAtATime();
  #missed;
  #shown = {};
  #isTroubled = false;
  #isConfirmation = false;
  #suspension;
  #loading;

  /**
   * @param options those of KustomCheckout
   * @param place the element for the iframe
   * @param parts `{ingresses, stage, onCart}`; each cart that is read here is handed to `onCart`
   */
  constructor(options, place, { ingresses, stage, onCart }) {
    this.#options = options;
    this.#ingresses = ingresses;
    this.#stage = stage;
    this.#onCart = onCart;
    this.#frame = new KustomFrame(place, options.nonce, (type, data) => this.#hear(type, data));
  }

  /** Asks for the snippet and shows it. */
  open(notice) {
    return this.#alone(() => this.#opened(notice));
  }

  /** Shows the snippet of a completed order, which has nothing to keep in step. */
  async showConfirmation() {
    this.#isConfirmation = true;
    this.#frame.show(await this.#ingresses.checkout(this.#options.urls), this.#options.on);
  }

  /**
   * Does what a cart asks for that is not completed; one that is seen while asking, afterwards. That
   * nobody pays an old amount does not wait; while loading there is nothing to pay yet.
   */
  follow(cart) {
    if (this.#asking.isBusy) {
      this.#missed = cart;
      if (!['loading', 'redirecting'].includes(this.#stage.state) && this.#stepFor(cart) === 'suspend') {
        this.#suspend();
      }
    } else if (this.#stage.state !== 'redirecting') {
      this.#take(this.#stepFor(cart), cart);
    }
  }

  /** Waits for nothing any more. */
  stop() {
    clearTimeout(this.#suspension);
    clearTimeout(this.#loading);
  }

  #again = () => this.open();

  #stepFor(cart) {
    return stepFor(cart, this.#shown, this.#stage.isSuspended);
  }

  /**
   * Asks the checkout ingress for one purpose at a time, so that no snippet replaces one that was just
   * shown. The cart that was seen last meanwhile is followed then.
   */
  #alone(work) {
    return this.#asking.run(work, () => {
      const missed = this.#missed;
      this.#missed = undefined;
      if (missed) {
        this.#onCart(missed);
      }
    });
  }

  /** What is still shown of the order before can't be paid meanwhile. */
  async #opened(notice) {
    this.stop();
    this.#frame.suspend();
    this.#stage.load(this.#options.texts.loading, notice);
    try {
      const snippet = await this.#ingresses.checkout(this.#options.urls);
      this.#show(snippet, await this.#ingresses.cart());
    } catch (problem) {
      await this.#failOrComplete(problem);
    }
  }

  /**
   * Hands over what is newest: an event that came meanwhile, because a newer one follows it if the cart
   * that was read is newer still. One about another order is older than the answer that was asked for.
   */
  #handOver(cart) {
    const isNews = this.#missed && shownOf(this.#missed).orderId === shownOf(cart).orderId;
    this.#onCart(isNews ? this.#missed : cart);
  }

  /** The cart may have been paid in another tab, and then nothing is wrong. */
  async #failOrComplete(problem) {
    const cart = await this.#ingresses.cart().catch(() => undefined);
    if (cart?.cartState === 'completed') {
      this.#onCart(cart);
    } else {
      this.#fail(problem);
    }
  }

  #fail(problem) {
    this.stop();
    this.#stage.fail(problem, problem.message || this.#options.texts.trouble, this.#again);
  }

  #show(snippet, cart) {
    if (this.#stage.isEnded) {
      return;
    }
    this.stop();
    this.#shown = shownOf(cart);
    this.#isTroubled = false;
    this.#frame.show(snippet, this.#options.on);
    this.#loading = setTimeout(
      () => this.#fail(new Error(this.#options.texts.notLoaded)),
      this.#options.limits.loading);
    this.#handOver(cart);
  }

  #take(step, cart) {
    if (step === 'restart') {
      this.open(this.#options.texts.restarted);
    } else if (step === 'suspend') {
      this.#suspend();
    } else if (step === 'resume') {
      this.#shown = shownOf(cart);
      this.#resume();
    }
  }

  #suspend() {
    this.#frame.suspend();
    if (!this.#stage.isSuspended) {
      this.#stage.enter('suspended');
      clearTimeout(this.#suspension);
      this.#suspension = setTimeout(() => this.#delayed(), this.#options.limits.suspended);
    }
  }

  /** A shopper who is on her way, or who was told of something worse, is not told of this. */
  #delayed() {
    if (this.#stage.state === 'suspended') {
      this.#stage.enter('delayed', this.#options.texts.delayed, this.#again);
    }
  }

  /** An iframe reads its order again only after it was suspended. */
  #resume() {
    clearTimeout(this.#suspension);
    this.#isTroubled = false;
    this.#frame.suspend();
    this.#frame.resume();
    this.#stage.ready();
  }

  #hear(type, data) {
    if (!this.#isConfirmation) {
      this.#react(type);
    }
    this.#stage.tell('kustom', { type, data });
  }

  #react(type) {
    this.#isTroubled = type === 'network_error';
    if (!this.#isTroubled) {
      this.#stage.calm();
    }
    if (type === 'load' || type === 'load_confirmation') {
      this.#loaded();
    } else if (type === 'redirect_initiated') {
      this.#stage.enter('redirecting');
    } else if (type === 'can_not_complete_order' || type === 'network_error') {
      this.#alone(() => this.#lookedAgain());
    }
  }

  #loaded() {
    clearTimeout(this.#loading);
    if (this.#stage.isSuspended) {
      this.#frame.suspend();
    } else {
      this.#stage.ready();
    }
  }

  /**
   * Kustom could not go on: the checkout ingress knows whether the order is still alive. If it is and
   * only the network was to blame, that is said, with a way to load the iframe anew; otherwise the iframe
   * says enough itself.
   */
  async #lookedAgain() {
    try {
      const snippet = await this.#ingresses.checkout(this.#options.urls);
      const cart = await this.#ingresses.cart();
      if (!this.#stage.isEnded) {
        this.#compare(snippet, cart);
      }
    } catch (problem) {
      await this.#failOrComplete(problem);
    }
  }

  #compare(snippet, cart) {
    const isOpen = cart.cartState !== 'completed';
    if (isOpen && cart.fields?.kustomOrderId !== this.#shown.orderId) {
      this.#stage.load(this.#options.texts.loading, this.#options.texts.restarted);
      this.#show(snippet, cart);
      return;
    }
    if (isOpen && this.#isTroubled) {
      this.#stage.warn(this.#options.texts.unreachable, this.#again);
    }
    this.#handOver(cart);
  }
}
