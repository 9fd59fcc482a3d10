/**
 * Kustom's ingresses beside the checkout: where the storefront confirms, and where Kustom itself
 * calls.
 */
package io.kassa.api.kustom;
