/**
 * What Kustom tells the owner of an account about orders that were bought, captured, refunded or
 * disputed. (Kustom, webhooks; Standard Webhooks for headers, signature and repetition)
 *
 * <p>Unlike push and validation these are signed, go to one address of the account, and are sent
 * again until they are answered with success. {@code AccountEvents} notices, {@code Webhooks}
 * sends.
 */
package io.kassa.playground.kustom.webhook;
