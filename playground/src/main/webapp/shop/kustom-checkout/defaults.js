// What KustomCheckout says and how long it waits, unless the page wishes otherwise.

/** Milliseconds. */
export const LIMITS = {
  /** How long Kustom may lag behind the cart before the shopper is told. */
  suspended: 10_000,
  /** How long an ingress may take to answer. */
  answer: 20_000,
  /** How long the iframe may take to appear. */
  loading: 15_000,
  /** The pause before each attempt to confirm. */
  confirmPauses: [0, 1_000, 2_000, 4_000, 8_000],
};

export const TEXTS = {
  loading: 'Opening the checkout …',
  delayed: 'Updating your order takes longer than usual. You can pay as soon as it is done.',
  restarted: 'The checkout was too old and has been started again.',
  confirming: 'Confirming your payment …',
  waiting: 'Your payment is being processed. You can leave this page: the order is placed as soon as it is there.',
  notLoaded: 'The checkout did not appear. Please check your connection, and whether something blocks it.',
  unreachable: 'The payment provider did not answer. Please check your connection.',
  unanswered: 'The shop did not answer. Please check your connection.',
  trouble: 'That did not work.',
  again: 'Try again',
};
