/** Kustom's ingresses beside the checkout: where the storefront confirms. */
package io.kassa.api.kustom;
