// Where the shop's pages are, for those who send the shopper back to them.

export const pageUrl = (page) => new URL(page, document.baseURI).href;

/** What Kustom is told of the shop's pages. */
export function urlsOf(cartId) {
  return {
    termsUrl: pageUrl('terms'),
    checkoutUrl: pageUrl(`checkout?cart=${cartId}`),
    confirmationUrl: pageUrl(`confirmation?redirect_status=succeeded&cart=${cartId}`),
  };
}
