/** Kustom's ingresses: where the storefront starts the checkout and confirms it. */
package io.kassa.api.kustom;
