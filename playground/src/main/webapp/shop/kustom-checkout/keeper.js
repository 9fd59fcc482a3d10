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

  /** Shows the snippet of a completed order. */
  async showConfirmation() {
    this.#frame.show(await this.#ingresses.checkout(this.#options.urls), this.#options.on);
  }

  /** Does what a cart asks for that is not completed; one that is seen while asking, afterwards. */
  follow(cart) {
    if (this.#asking.isBusy) {
      this.#missed = cart;
    } else if (this.#stage.state !== 'redirecting') {
      this.#take(stepFor(cart, this.#shown, this.#stage.isSuspended), cart);
    }
  }

  /** Waits for nothing any more. */
  stop() {
    clearTimeout(this.#suspension);
    clearTimeout(this.#loading);
  }

  #again = () => this.open();

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

  async #opened(notice) {
    clearTimeout(this.#suspension);
    this.#stage.load(this.#options.texts.loading, notice);
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
      this.#onCart(cart);
    } else {
      this.#fail(problem);
    }
  }

  #fail(problem) {
    this.#stage.fail(problem, problem.message || this.#options.texts.trouble, this.#again);
  }

  #show(snippet, cart) {
    if (this.#stage.isEnded) {
      return;
    }
    this.#shown = shownOf(cart);
    this.#frame.show(snippet, this.#options.on);
    clearTimeout(this.#loading);
    this.#loading = setTimeout(
      () => this.#fail(new Error(this.#options.texts.notLoaded)),
      this.#options.limits.loading);
    this.#onCart(cart);
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
      this.#suspension = setTimeout(
        () => this.#stage.enter('delayed', this.#options.texts.delayed, this.#again),
        this.#options.limits.suspended);
    }
  }

  /** An iframe reads its order again only after it was suspended. */
  #resume() {
    clearTimeout(this.#suspension);
    this.#frame.suspend();
    this.#frame.resume();
    this.#stage.ready();
  }

  #hear(type, data) {
    const wasTroubled = this.#isTroubled;
    this.#isTroubled = type === 'network_error';
    if (type === 'load' || type === 'load_confirmation') {
      this.#loaded();
    } else if (type === 'redirect_initiated') {
      this.#stage.enter('redirecting');
    } else if (type === 'can_not_complete_order' || type === 'network_error') {
      this.#alone(() => this.#lookedAgain());
    } else if (wasTroubled) {
      this.#stage.calm();
    }
    this.#stage.tell('kustom', { type, data });
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
      if (cart.fields?.kustomOrderId !== this.#shown.orderId) {
        this.#stage.load(this.#options.texts.loading, this.#options.texts.restarted);
        this.#show(snippet, cart);
      } else if (this.#isTroubled && !this.#stage.isEnded) {
        this.#stage.warn(this.#options.texts.unreachable, this.#again);
      }
    } catch (problem) {
      await this.#failOrComplete(problem);
    }
  }
}
