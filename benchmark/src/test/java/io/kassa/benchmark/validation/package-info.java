/** How soon Kustom is answered when a shopper presses "buy", with a rule that is too slow. */
package io.kassa.benchmark.validation;
