/**
 * The playground's shop in a real browser: Chromium without a window, on the machine that the tests
 * run on. Without it they are skipped, and fail where {@code CI} is true. Pictures of the pages are
 * left in {@code target/screenshots}.
 */
package io.kassa.it.browser;
