/**
 * Small additions to JSON-P: reading a text without exceptions, and changing an object.
 *
 * <p>Everybody may use this package; it uses nobody.
 */
package io.kassa.playground.json;
