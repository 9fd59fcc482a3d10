/** How long Kustom's order stays behind a changed cart, beside one bare call. */
package io.kassa.benchmark.sync;
