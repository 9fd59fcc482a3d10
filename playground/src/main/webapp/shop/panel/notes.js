// What happened in this tab, newest first; it outlives the change of pages.
const KEY = 'kassa.playground.notes';
const NOTES_MAX = 60;
const listeners = new Set();

export const notes = () => JSON.parse(sessionStorage.getItem(KEY) ?? '[]');

/** Writes one down. */
export function note(kind, text) {
  const now = new Date().toLocaleTimeString('en-GB');
  sessionStorage.setItem(KEY, JSON.stringify([{ now, kind, text }, ...notes()].slice(0, NOTES_MAX)));
  listeners.forEach((listener) => listener());
}

export function onNote(listener) {
  listeners.add(listener);
}
