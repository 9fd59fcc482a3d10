// Elements, made in one line each. Text is always text, never HTML.

/** An element with properties and children: h('a', { href: './' }, 'Home'). `on…` are listeners. */
export function h(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (key in element) {
      element[key] = value;
    } else {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null));
  return element;
}

export const byId = (id) => document.getElementById(id);

/** Shows what went wrong in the page's place for it; an empty text hides it. */
export function showProblem(text) {
  const place = byId('problem');
  place.textContent = text;
  place.hidden = !text;
}

/** Does something; what goes wrong is shown. Answers whether it went well. */
export async function attempt(action) {
  showProblem('');
  try {
    await action();
    return true;
  } catch (problem) {
    showProblem(problem.message);
    return false;
  }
}

/** Replaces an element's children, but leaves the focus on what has the same `data-key`. */
export function refill(element, ...children) {
  const focused = element.contains(document.activeElement) ? document.activeElement : undefined;
  const { key } = focused?.dataset ?? {};
  element.replaceChildren(...children.flat().filter(Boolean));
  const again = key && element.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (again) {
    again.focus({ preventScroll: true });
  }
}
