/** The demo provider, over HTTP: paying with nothing, where that is on. */
package io.kassa.it.demo;
