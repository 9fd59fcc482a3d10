/**
 * The only door to Kustom over HTTP: the MicroProfile client, what stands on the wire, and the
 * adapter behind {@link io.kassa.domain.kustom.KustomOrders}. Nobody enters; everyone injects the
 * port.
 */
package io.kassa.domain.kustom.rest;
