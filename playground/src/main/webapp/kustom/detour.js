// The detour of 3-D Secure: the bank's page, shown within the checkout.

/** Shows the bank in this element until the shopper has decided; answers whether she agreed. */
export function askBank(element, { amount, number }) {
  const frame = document.createElement('iframe');
  frame.title = 'Your bank';
  frame.src = `bank.html?${new URLSearchParams({ amount, card: number.replaceAll(/\D/g, '').slice(-4) })}`;
  element.replaceChildren(frame);
  element.hidden = false;
  return new Promise((resolve) => {
    function decide({ source, origin, data }) {
      if (source !== frame.contentWindow || origin !== location.origin || data.type !== 'bank') {
        return;
      }
      window.removeEventListener('message', decide);
      element.hidden = true;
      element.replaceChildren();
      resolve(data.approved);
    }
    window.addEventListener('message', decide);
  });
}
