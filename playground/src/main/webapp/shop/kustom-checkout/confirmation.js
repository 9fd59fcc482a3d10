// Asking whether the order is paid, again and again, but not for ever.

/**
 * Asks after each of these pauses (milliseconds) until the order is placed; answers the completed cart,
 * or nothing if it was not placed or somebody stopped it.
 *
 * @throws IngressError when asking again can't help
 */
export async function confirmed(ingresses, pauses, signal) {
  for (const pause of pauses) {
    await passed(pause, signal);
    if (signal.aborted) {
      return undefined;
    }
    if (await isComplete(ingresses)) {
      return ingresses.cart();
    }
  }
  return undefined;
}

async function isComplete(ingresses) {
  try {
    return (await ingresses.confirm()) === 'checkout_complete';
  } catch (problem) {
    if (problem.isFinal) {
      throw problem;
    }
    return false;
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
