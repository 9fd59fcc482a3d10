// Nothing happens on this page.
export {};
