// KustomCheckout as a component of Vue 3. It is made of the Vue that the page has:
//
//   import * as Vue from 'vue';
//   import { kustomCheckoutOf } from './kustom-checkout/vue.js';
//
//   const KustomCheckoutView = kustomCheckoutOf(Vue);
//   // <KustomCheckoutView :key="cartId" :cart-id="cartId" :urls="urls" @completed="({ cart }) => …" />
//
// Properties: `cartId`, `urls`, `confirms` (for the page that Kustom sends the shopper to), and `options`,
// the others of KustomCheckout's. It emits KustomCheckout's events, with what they tell. What it is given
// when it is put into the page counts; for another cart give it another key.
import { KustomCheckout } from './kustom-checkout.js';

const EVENTS = ['state', 'completed', 'failed', 'kustom'];

/** The component, made of Vue's functions. */
export function kustomCheckoutOf({ h, onBeforeUnmount, onMounted, ref }) {
  return {
    name: 'KustomCheckout',
    props: {
      cartId: { type: String, required: true },
      urls: { type: Object, required: true },
      confirms: { type: Boolean, default: false },
      options: { type: Object, default: () => ({}) },
    },
    emits: EVENTS,
    setup({ cartId, urls, confirms, options }, { emit }) {
      const container = ref();
      let checkout;
      onMounted(() => {
        checkout = new KustomCheckout({ ...options, cartId, urls, container: container.value });
        EVENTS.forEach((type) => checkout.addEventListener(type, ({ detail }) => emit(type, detail)));
        (confirms ? checkout.confirm() : checkout.start());
      });
      onBeforeUnmount(() => checkout.stop());
      return () => h('div', { ref: container });
    },
  };
}
