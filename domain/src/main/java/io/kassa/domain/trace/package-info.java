/**
 * What belongs together, for whoever reads logs and traces: a request, the jobs that it leaves and
 * the calls that these make. The doors to OpenTelemetry and to the server's log are here. Every
 * room may enter; this one uses none.
 */
package io.kassa.domain.trace;
