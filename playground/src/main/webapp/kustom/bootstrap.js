// The browser side of the stand-in. The snippet leaves a queue under window._klarnaCheckout; this
// takes its place with the interface that Kustom documents: suspend, resume and on. A snippet that is
// put into the page again runs this again, which then only mounts the new iframe.
//
// It runs in the shop's page and talks with the iframe, which has another origin, by messages:
// whatever does not come from this iframe's window and origin is passed over.
(function () {
  'use strict';
  const AUTO_RESUME_MILLIS = 10_000;
  const FIRST_HEIGHT_PIXELS = 480;
  const NAME = '_klarnaCheckout';

  function create() {
    const handlers = {};
    let iframe;
    let origin;
    let timer;
    let suspended = false;

    function tell(message) {
      iframe?.contentWindow?.postMessage(message, origin);
    }

    const api = {
      suspend(options) {
        clearTimeout(timer);
        suspended = true;
        tell({ type: 'suspend' });
        if (options?.autoResume?.enabled !== false) {
          timer = setTimeout(api.resume, AUTO_RESUME_MILLIS);
        }
      },
      resume() {
        clearTimeout(timer);
        suspended = false;
        tell({ type: 'resume' });
      },
      // One handler for each event; a later one takes the place of an earlier one.
      on(more) {
        Object.assign(handlers, more);
      },
    };

    // A shop that asked to be asked, but does not listen, has nothing against the purchase.
    function askShop(data) {
      const answer = (word) => tell({ type: 'validated', answer: word ?? { should_proceed: true } });
      if (handlers.validation_callback) {
        handlers.validation_callback(data, answer);
      } else {
        answer();
      }
    }

    const reactions = {
      height: ({ data }) => { iframe.style.height = `${data}px`; },
      validation_callback: ({ data }) => askShop(data),
      redirect: ({ data }) => window.location.assign(data),
    };

    function hear(message) {
      // Whoever suspended before the iframe was there was not heard.
      if (message.type === 'load' && suspended) {
        tell({ type: 'suspend' });
      }
      const react = reactions[message.type] ?? (({ type, data }) => handlers[type]?.(data));
      react(message);
    }

    window.addEventListener('message', (event) => {
      if (iframe && event.source === iframe.contentWindow && event.origin === origin) {
        hear(event.data);
      }
    });

    function address(config) {
      const url = new URL(config.IFRAME_SRC);
      url.searchParams.set('origin', window.location.origin);
      return url;
    }

    function checkout(action) {
      action(api);
    }
    checkout.mount = (config) => {
      const container = document.getElementById(config.container);
      if (!container) {
        return;
      }
      clearTimeout(timer);
      suspended = false;
      origin = new URL(config.IFRAME_SRC).origin;
      iframe = document.createElement('iframe');
      iframe.src = address(config);
      iframe.title = 'Kustom checkout';
      Object.assign(iframe.style, {
        border: '0', display: 'block', width: '100%', height: `${FIRST_HEIGHT_PIXELS}px`,
      });
      container.replaceChildren(iframe);
    };
    return checkout;
  }

  const present = window[NAME];
  const checkout = present.mount ? present : create();
  const queue = present.q ?? [];
  checkout.config = present.config;
  window[NAME] = checkout;
  delete present.q;
  checkout.mount(checkout.config);
  queue.forEach(([action]) => checkout(action));
})();
