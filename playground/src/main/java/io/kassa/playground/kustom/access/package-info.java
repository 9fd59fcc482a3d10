/**
 * Who may call Kustom's API: HTTP Basic in the three forms Kustom accepts.
 *
 * <p>Only the front door, {@code kustom.KustomApi}, enters here.
 */
package io.kassa.playground.kustom.access;
