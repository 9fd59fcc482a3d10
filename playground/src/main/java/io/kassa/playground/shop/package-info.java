/**
 * The playground's shop in a servlet container: its pages, and the headers that go with them. The
 * shop itself is a storefront like any other: it runs in the browser and uses the ingresses.
 *
 * <p>Nobody enters; the container does.
 */
package io.kassa.playground.shop;
