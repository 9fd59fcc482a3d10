// Asking whether the order is paid, again and again, but not for ever.

/**
 * Asks after each of these pauses (milliseconds) until the order is placed; answers the completed cart,
 * or nothing if that was not to be had or somebody stopped it.
 *
 * @throws IngressError when asking again can't help
 */
export async function confirmed(ingresses, pauses, signal) {
  let isPlaced = false;
  for (const pause of pauses) {
    await passed(pause, signal);
    if (signal.aborted) {
      return undefined;
    }
    isPlaced ||= (await orNothing(() => ingresses.confirm())) === 'checkout_complete';
    // Once the order is placed only the cart is missing, and that it does not come is no failure to pay.
    const cart = isPlaced ? await ingresses.cart().catch(() => undefined) : undefined;
    if (cart?.cartState === 'completed') {
      return cart;
    }
  }
  return undefined;
}

async function orNothing(question) {
  try {
    return await question();
  } catch (problem) {
    if (problem.isFinal) {
      throw problem;
    }
    return undefined;
  }
}

function passed(millis, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, millis);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
}
