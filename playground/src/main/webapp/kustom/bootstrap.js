// The browser side of the stand-in. The snippet leaves a queue under window._klarnaCheckout; this
// takes its place with the interface Kustom documents: suspend, resume and on. A snippet that is
// put into the page again runs this again, which then only shows the new order.
(function () {
  'use strict';
  const AUTO_RESUME_MILLIS = 10000;
  const NAME = '_klarnaCheckout';

  function create() {
    const handlers = {};
    let iframe;
    let origin;
    let timer;
    let suspended = false;

    function tell(type) {
      iframe.contentWindow.postMessage({ type }, origin);
    }

    const api = {
      suspend(options) {
        clearTimeout(timer);
        suspended = true;
        tell('suspend');
        if (options?.autoResume?.enabled !== false) {
          timer = setTimeout(api.resume, AUTO_RESUME_MILLIS);
        }
      },
      resume() {
        clearTimeout(timer);
        suspended = false;
        tell('resume');
      },
      on(more) {
        Object.assign(handlers, more);
      },
    };

    window.addEventListener('message', (event) => {
      if (!iframe || event.source !== iframe.contentWindow || event.origin !== origin) {
        return;
      }
      const { type, data, height, location } = event.data;
      if (type === 'height') {
        iframe.style.height = `${height}px`;
        return;
      }
      // Whoever suspended before the iframe was there was not heard.
      if (type === 'load' && suspended) {
        tell('suspend');
      }
      handlers[type]?.(data);
      if (location) {
        window.location.assign(location);
      }
    });

    function checkout(action) {
      action(api);
    }
    checkout.mount = (config) => {
      clearTimeout(timer);
      suspended = false;
      origin = new URL(config.IFRAME_SRC).origin;
      iframe = document.createElement('iframe');
      iframe.src = config.IFRAME_SRC;
      iframe.title = 'Kustom checkout';
      iframe.style.cssText = 'border:0;display:block;min-width:280px;width:100%;height:30rem';
      document.getElementById(config.container).replaceChildren(iframe);
    };
    return checkout;
  }

  const present = window[NAME];
  const checkout = present.mount ? present : create();
  checkout.config = present.config;
  checkout.mount(checkout.config);
  window[NAME] = checkout;
  (present.q ?? []).forEach(([action]) => checkout(action));
  delete present.q;
})();
