/**
 * The forms every answer of Kustom's API has: errors, constant headers, pages for those without
 * credentials.
 *
 * <p>Everything beneath {@code kustom} answers through this package.
 */
package io.kassa.playground.kustom.answer;
