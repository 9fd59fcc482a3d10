/**
 * Kustom's API as a merchant sees it; the packages beneath are its parts.
 *
 * <p>Only the composition, {@code Playground}, and {@code control} enter from outside.
 */
package io.kassa.playground.kustom;
