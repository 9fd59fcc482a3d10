// The merchant's own boxes, to be ticked or not.
const SINGLE = 'additional_checkbox';

/** A label with a box for each that the order asks for; text is text, whatever Markdown is in it. */
export function boxesOf(order) {
  const { [SINGLE]: single, additional_checkboxes: several = [] } = order.options ?? {};
  return [...(single ? [{ ...single, id: SINGLE }] : []), ...several].map(({ id, text, checked, required }) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name: 'box', value: id, checked: Boolean(checked), required: Boolean(required) });
    label.className = 'box';
    label.append(box, text);
    return label;
  });
}

/** The ids of those that are ticked. */
export function tickedIn(container) {
  return [...container.querySelectorAll(':checked')].map(({ value }) => value);
}
