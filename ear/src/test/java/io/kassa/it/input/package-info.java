/**
 * What no sound storefront sends: every answer is a refusal in the common form, and no harm done.
 */
package io.kassa.it.input;
