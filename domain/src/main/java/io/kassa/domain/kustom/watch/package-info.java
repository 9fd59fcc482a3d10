/**
 * No paid order is lost: Kustom is asked about every order of which we do not know the end, also if
 * nobody comes back and nobody calls. {@code batch} claims and looks, pushes look at once; it uses
 * placement where an order turns out to be paid, and the sync's marks where one is gone.
 */
package io.kassa.domain.kustom.watch;
