// The detour to the shopper's bank: it only says yes or no to the checkout that shows it.
const asked = new URLSearchParams(location.search);
for (const id of ['amount', 'card']) {
  document.getElementById(id).textContent = asked.get(id);
}
for (const id of ['approve', 'decline']) {
  document.getElementById(id).addEventListener('click', () => {
    parent.postMessage({ type: 'bank', approved: id === 'approve' }, location.origin);
  });
}
document.getElementById('approve').focus({ preventScroll: true });
