// The talk with the shop's page: only with the window and the origin that embed this iframe.
const origin = new URLSearchParams(location.search).get('origin') ?? location.origin;
const SUGGESTED_SHOP_ANSWER_MILLIS = 10_000;
let waiting = () => {};

/** Tells the shop's page of an event, or tells the bootstrap what to do. */
export function tell(type, data) {
  parent.postMessage({ type, data }, origin);
}

/** Calls one of these when the shop's page says so: `suspend`, `resume`. */
export function hear(reactions) {
  window.addEventListener('message', (event) => {
    if (event.source !== parent || event.origin !== origin) {
      return;
    }
    if (event.data.type === 'validated') {
      waiting(event.data.answer);
    } else {
      reactions[event.data.type]?.();
    }
  });
}

/** Asks the shop's page whether the purchase may go on; one that does not answer has nothing against it. */
export function askShop(data) {
  return new Promise((resolve) => {
    waiting = resolve;
    setTimeout(() => resolve({ should_proceed: true }), SUGGESTED_SHOP_ANSWER_MILLIS);
    tell('validation_callback', data);
  });
}

/** Keeps the iframe as high as its content. */
export function followHeight() {
  const say = () => tell('height', Math.ceil(document.body.getBoundingClientRect().height));
  new ResizeObserver(say).observe(document.body);
}
