/** What the tests share: a merchant's calls, a merchant's server, and orders to talk about. */
package io.kassa.playground.testing;
