// The market and the cart of this tab. All tabs of a market share a cart; its events keep them equal.
import * as api from './api.js';
import * as memory from './memory.js';
import { watchCart } from './kustom-checkout/ingresses.js';

const LOCALES = { SE: 'sv-SE', DE: 'de-DE', AT: 'de-AT', US: 'en-US' };
const NAMES = { SE: 'Sweden', DE: 'Germany', AT: 'Austria', US: 'United States' };

/** Tells of `cart` {cart}, of each `event` {type, cart, id} and of the `link` {state} to them. */
class Session extends EventTarget {
  #profiles = [];
  #unwatch = () => {};
  #isLive = false;
  profile;
  cartId;
  cart;

  /** Learns which markets there are, and which cart this browser has. */
  async begin(cartId) {
    this.#profiles = await api.profiles();
    this.#take(this.#find(memory.profile()) ?? this.#find('se-webshop') ?? this.#profiles[0]);
    const kept = cartId ?? memory.cartOf(this.profile.profileKey);
    if (kept) {
      await this.#show(kept);
    }
    memory.onChange(() => this.#followOtherTabs());
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

  choose(profileKey) {
    memory.chooseProfile(profileKey);
    location.reload();
  }

  /** The id of the cart, opened if there is none yet. */
  async openCart() {
    if (!this.cartId) {
      const { cartId } = await api.openCart(this.profile.profileKey, this.locale);
      memory.keepCart(this.profile.profileKey, cartId);
      await this.#show(cartId);
    }
    return this.cartId;
  }

  /** Changes the cart; what it is then is shown by its event, or by the answer while there are none. */
  async change(action) {
    const cart = await action(await this.openCart());
    if (!this.#isLive) {
      this.#set(cart);
    }
  }

  /** Hands each cart to a listener, the present one at once; answers what ends that. */
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

  #take(profile) {
    this.profile = profile;
  }

  async #show(cartId) {
    try {
      this.#set(await api.cart(cartId));
    } catch (problem) {
      if (problem.status !== 404) {
        throw problem;
      }
      memory.forgetCart(cartId);
      return;
    }
    this.cartId = cartId;
    this.#unwatch();
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
    if (cart.cartState === 'completed') {
      memory.keepOrder(cart);
    }
    this.#emit('cart', { cart });
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** Another tab has opened a cart, or bought one. */
  #followOtherTabs() {
    const kept = memory.cartOf(this.profile.profileKey);
    if (kept && kept !== this.cartId && this.cart?.cartState !== 'completed') {
      this.#show(kept);
    }
  }
}

export const session = new Session();

const cartOfPage = new URLSearchParams(location.search).get('cart') ?? undefined;

/** Done when the market and the cart are known. */
export const begun = session.begin(cartOfPage);
