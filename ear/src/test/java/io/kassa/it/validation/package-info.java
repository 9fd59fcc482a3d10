/** Kustom asks whether a shopper may buy, as the stand-in does with Kustom's clocks. */
package io.kassa.it.validation;
