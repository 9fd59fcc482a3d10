/** The servers under measurement, and what their processes use. */
package io.kassa.benchmark.server;
