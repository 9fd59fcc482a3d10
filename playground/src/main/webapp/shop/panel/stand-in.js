// The stand-in's control interface. A real shop has nothing of this.
const CONTROL = '../control';

async function call(method, path, body) {
  const response = await fetch(`${CONTROL}${path}`, {
    method,
    cache: 'no-store',
    headers: body ? { 'Content-Type': 'application/json' } : {},
    body: body && JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`The stand-in answered with status ${response.status}.`);
  }
  return response.status === 204 ? undefined : response.json();
}

export const requests = () => call('GET', '/requests');
export const callbacks = () => call('GET', '/callbacks');
export const faults = () => call('GET', '/faults');
export const addFault = (rule) => call('POST', '/faults', rule);
export const noFaults = () => call('DELETE', '/faults');
export const advance = (duration) => call('POST', '/clock', { advance: duration });
export const pay = (orderId) => call('POST', `/orders/${encodeURIComponent(orderId)}/complete`, {});
