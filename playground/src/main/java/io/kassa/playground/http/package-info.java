/**
 * Requests and answers as plain values, and routes between them.
 *
 * <p>The rest of the stand-in speaks these types only, so that all of it runs without a container;
 * {@code servlet} is the one adapter. Everybody may use this package; it uses nobody.
 */
package io.kassa.playground.http;
