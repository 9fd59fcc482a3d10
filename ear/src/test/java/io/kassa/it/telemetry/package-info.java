/**
 * What logs and traces tell of a request, of the jobs that it leaves, and of the calls of those.
 */
package io.kassa.it.telemetry;
