/** Kustom reports purchases: before, after and while the shopper confirms, and in bad hours. */
package io.kassa.it.push;
