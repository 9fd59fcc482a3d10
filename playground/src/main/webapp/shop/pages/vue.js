// The checkout once more, with the component for Vue.
import * as Vue from '../../webjars/vue/vue.runtime.esm-browser.prod.js';
import { begun, session } from '../session.js';
import { showProblem } from '../dom.js';
import { toPay, money } from '../money.js';
import { kustomCheckoutOf } from '../kustom-checkout/vue.js';
import { pageUrl, urlsOf } from '../urls.js';

const { createApp, h, ref } = Vue;
const KustomCheckoutView = kustomCheckoutOf(Vue);

const Checkout = {
  setup() {
    const cart = ref(session.cart);
    const state = ref('idle');
    const isShown = ref(true);
    session.watch((changed) => { cart.value = changed; });
    const checkout = () => h(KustomCheckoutView, {
      id: 'kustom',
      cartId: cart.value.cartId,
      urls: urlsOf(cart.value.cartId),
      options: { watch: (onCart) => session.watch(onCart) },
      onState: (told) => { state.value = told.state; },
      onCompleted: (told) => location.replace(pageUrl(`confirmation?cart=${told.cart.cartId}`)),
    });
    return () => [
      h('p', { id: 'state', role: 'status' }, `To pay: ${money(toPay(cart.value), cart.value)}. The checkout is ${state.value}.`),
      h('p', {}, h('button', {
        id: 'toggle', type: 'button', class: 'button second', onClick: () => { isShown.value = !isShown.value; },
      }, isShown.value ? 'Take it away' : 'Show it')),
      isShown.value ? checkout() : undefined,
    ];
  },
};

try {
  await begun;
  if (session.cart?.items.length > 0) {
    session.pin();
    createApp(Checkout).mount('#app');
  } else {
    showProblem('There is nothing to pay yet.');
  }
} catch (problem) {
  showProblem(problem.message);
}
