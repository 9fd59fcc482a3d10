// The market and the cart of this tab. All tabs of a market share a cart; its events keep them equal.
import * as api from './api.js';
import * as memory from './memory.js';
import { watchCart } from './kustom-checkout/ingresses.js';

const LOCALES = { SE: 'sv-SE', DE: 'de-DE', AT: 'de-AT', US: 'en-US' };
const NAMES = { SE: 'Sweden', DE: 'Germany', AT: 'Austria', US: 'United States' };

/** Tells of `cart` {cart?}, of each `event` {type, cart, id} and of the `link` {state} to them. */
class Session extends EventTarget {
  #profiles = [];
  #unwatch = () => {};
  #isLive = false;
  #isPinned = false;
  #opening;
  #changes = Promise.resolve();
  profile;
  cartId;
  cart;

  /** Learns which markets there are, and which cart this is about: the page's own, else the browser's. */
  async begin(cartId) {
    this.#profiles = await api.profiles();
    this.profile = this.#find(memory.profile()) ?? this.#find('se-webshop') ?? this.#profiles[0];
    this.#isPinned = Boolean(cartId);
    const kept = cartId ?? memory.cartOf(this.profile.profileKey);
    if (kept) {
      await this.#show(kept);
    }
    this.profile = this.#find(this.cart?.profileKey) ?? this.profile;
    memory.onChange(() => this.#followOtherTabs());
  }

  /** From now on this page is about this cart and no other, whatever happens in other tabs. */
  pin() {
    this.#isPinned = true;
  }

  get profiles() {
    return this.#profiles;
  }

  get locale() {
    return LOCALES[this.profile.defaultCountryCode] ?? 'en-GB';
  }

  nameOf({ defaultCountryCode: country, currencyCode, taxIncluded }) {
    return `${NAMES[country] ?? country}, ${currencyCode}${taxIncluded ? '' : ', tax on top'}`;
  }

  /** Goes to the products of another market: what this page shows belongs to the present one. */
  choose(profileKey) {
    memory.chooseProfile(profileKey);
    location.assign('./');
  }

  /** The id of the cart, opened if there is none yet; whoever asks meanwhile gets the same. */
  openCart() {
    this.#opening ??= this.#opened().finally(() => { this.#opening = undefined; });
    return this.#opening;
  }

  /**
   * Changes the cart, one change after the other, so that each begins with what the last one has left.
   * What the cart is then is shown by its event, or by the answer while there are none.
   */
  change(action) {
    const changed = this.#changes.then(() => this.#changed(action));
    this.#changes = changed.catch(() => {});
    return changed;
  }

  /** Hands each cart to a listener, the present one at once, nothing once it is ordered; answers what ends that. */
  watch(onCart) {
    const listener = ({ detail }) => onCart(detail.cart);
    this.addEventListener('cart', listener);
    if (this.cart) {
      onCart(this.cart);
    }
    return () => this.removeEventListener('cart', listener);
  }

  #find(profileKey) {
    return this.#profiles.find((profile) => profile.profileKey === profileKey);
  }

  async #opened() {
    const kept = this.cartId ?? memory.cartOf(this.profile.profileKey);
    if (kept && kept !== this.cartId) {
      await this.#show(kept);
    }
    if (!this.cartId) {
      const { cartId } = await api.openCart(this.profile.profileKey, this.locale);
      memory.keepCart(this.profile.profileKey, cartId);
      await this.#show(cartId);
    }
    return this.cartId;
  }

  async #changed(action) {
    const cart = await this.#onOpenCart(action);
    if (!this.#isLive) {
      this.#set(cart);
    }
  }

  async #show(cartId) {
    let cart;
    try {
      cart = await api.cart(cartId);
    } catch (problem) {
      if (problem.status !== 404) {
        throw problem;
      }
      memory.forgetCart(cartId);
      return;
    }
    this.cartId = cartId;
    this.#watchEvents(cartId);
    this.#set(cart);
  }

  /** A cart that was just ordered in another tab, and whose event is still on its way, takes no change. */
  async #onOpenCart(action) {
    const cartId = await this.openCart();
    try {
      return await action(cartId);
    } catch (problem) {
      if (problem.code !== 'CART_COMPLETED' || this.#isPinned) {
        throw problem;
      }
      await this.#show(cartId);
      return action(await this.openCart());
    }
  }

  #watchEvents(cartId) {
    this.#unwatch();
    this.#isLive = false;
    this.#unwatch = watchCart('', cartId, {
      onCart: (cart, type, id) => {
        this.#isLive = true;
        this.#emit('event', { type, cart, id });
        this.#set(cart);
      },
      onLink: (state) => {
        this.#isLive = state === 'open';
        this.#emit('link', { state });
      },
    });
  }

  #set(cart) {
    this.cart = cart;
    const isOrdered = cart.cartState === 'completed';
    if (isOrdered) {
      memory.keepOrder(cart);
    }
    this.#emit('cart', { cart });
    if (isOrdered && !this.#isPinned) {
      this.#beginAfresh();
    }
  }

  /** Ordered, here or in another tab: nobody can add to that cart any more. The next change opens another. */
  #beginAfresh() {
    this.#unwatch();
    this.cartId = undefined;
    this.cart = undefined;
    this.#emit('cart', {});
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** Another tab has opened a cart. */
  #followOtherTabs() {
    const kept = memory.cartOf(this.profile.profileKey);
    if (kept && kept !== this.cartId && !this.#isPinned) {
      this.#show(kept).catch(() => {});
    }
  }
}

export const session = new Session();

const cartOfPage = new URLSearchParams(location.search).get('cart') ?? undefined;

/** Done when the market and the cart are known. */
export const begun = session.begin(cartOfPage);
