/** What was measured: tables on the console, and the same as JSON. */
package io.kassa.benchmark.report;
