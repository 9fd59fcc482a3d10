// The parts of the iframe's page, and what every step does with them: say something, or pause.

/** Every element with an id, by it. */
export const page = Object.fromEntries([...document.querySelectorAll('[id]')].map((element) => [element.id, element]));

/** The fields of both steps, by name. */
export const contact = page.contact.elements;
export const details = page.details.elements;

const reasons = { suspended: '', working: '' };

/** Says what is wrong; an empty text says nothing. */
export function say(problem) {
  page.error.textContent = problem;
  page.error.hidden = !problem;
}

/** Nothing can be pressed while the shop has suspended the checkout, or while it works. */
export function pause(changed) {
  Object.assign(reasons, changed);
  const reason = reasons.working || reasons.suspended;
  page.busy.hidden = !reason;
  page.reason.textContent = reason;
  page.again.hidden = true;
  document.querySelectorAll('[data-pauses]').forEach((fieldset) => { fieldset.disabled = Boolean(reason); });
}

export function showStep(step) {
  page.contact.hidden = step !== 'contact';
  page.details.hidden = step !== 'details';
  page.receipt.hidden = step !== 'receipt';
  page.known.textContent = `${contact.email.value}, ${contact.postal_code.value}`;
}
