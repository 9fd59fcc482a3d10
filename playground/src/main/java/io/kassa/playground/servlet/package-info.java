/**
 * The stand-in in a servlet container: configuration, start and stop, and the way from servlet to
 * core.
 *
 * <p>Nobody enters; the container does.
 */
package io.kassa.playground.servlet;
