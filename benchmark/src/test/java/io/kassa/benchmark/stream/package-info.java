/** Open connections for a cart's events: what they cost, and how fast events arrive on them. */
package io.kassa.benchmark.stream;
