/** Calls over connections that stay open, at little cost to the machine that is measured. */
package io.kassa.benchmark.http;
