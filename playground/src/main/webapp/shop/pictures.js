// The shop's own pictures of what the demo's catalogue sells.

/** The picture of a product. */
export function pictureOf(productNumber) {
  return `pictures/${encodeURIComponent(productNumber.toLowerCase())}.svg`;
}
