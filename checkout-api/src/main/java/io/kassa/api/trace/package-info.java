/**
 * Lets log lines and traces tell which request they belong to. Nobody enters; the container does.
 */
package io.kassa.api.trace;
