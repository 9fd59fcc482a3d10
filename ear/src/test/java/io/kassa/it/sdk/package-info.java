/** The platform's own storefront SDK, unmodified, against a running server. */
package io.kassa.it.sdk;
