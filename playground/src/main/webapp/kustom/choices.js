// Lists of which one thing is chosen: shipping options and payment methods.

/**
 * Shows choices as radio buttons; keeps what was chosen as long as it is still there.
 * A choice is `{id, name, note?, price?, image?}`.
 */
export function showChoices(container, name, choices, preselected) {
  const before = chosenOf(container) ?? preselected ?? choices[0]?.id;
  container.replaceChildren(...choices.map((choice) => {
    const label = document.createElement('label');
    const radio = document.createElement('input');
    Object.assign(radio, { type: 'radio', name, value: choice.id, checked: choice.id === before });
    label.append(radio, text('span', choice.name));
    if (choice.image) {
      label.append(Object.assign(document.createElement('img'), { src: choice.image, alt: '' }));
    } else if (choice.price) {
      label.append(text('span', choice.price));
    }
    if (choice.note) {
      label.append(text('small', choice.note));
    }
    return label;
  }));
  const first = container.querySelector('input');
  if (first && !container.querySelector(':checked')) {
    first.checked = true;
  }
}

/** The id of what is chosen. */
export function chosenOf(container) {
  return container.querySelector(':checked')?.value;
}

function text(element, content) {
  return Object.assign(document.createElement(element), { textContent: content });
}
