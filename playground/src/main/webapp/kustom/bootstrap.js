// The browser side of the stand-in: replaces the queue that the snippet left by the real interface.
(function () {
  'use strict';
  const AUTO_RESUME_MILLIS = 10000;
  const name = '_klarnaCheckout';
  const stub = window[name];
  const config = stub.config;
  const handlers = {};

  const iframe = document.createElement('iframe');
  iframe.src = config.IFRAME_SRC;
  iframe.title = 'Kustom checkout';
  iframe.style.cssText = 'width:100%;min-height:26rem;border:0';
  document.getElementById(config.container).appendChild(iframe);

  let timer;
  function tell(message) {
    iframe.contentWindow.postMessage(message, new URL(config.IFRAME_SRC).origin);
  }
  const api = {
    suspend(options) {
      clearTimeout(timer);
      tell({ type: 'suspend' });
      if (options?.autoResume?.enabled !== false) {
        timer = setTimeout(api.resume, AUTO_RESUME_MILLIS);
      }
    },
    resume() {
      clearTimeout(timer);
      tell({ type: 'resume' });
    },
    on(more) {
      Object.assign(handlers, more);
    },
  };

  window.addEventListener('message', (event) => {
    if (event.source !== iframe.contentWindow) {
      return;
    }
    const { type, data } = event.data;
    handlers[type]?.(data);
    if (type === 'redirect_initiated') {
      window.location.href = event.data.location;
    }
  });

  const waiting = stub.q || [];
  window[name] = (action) => action(api);
  window[name].config = config;
  waiting.forEach(([action]) => action(api));
})();
