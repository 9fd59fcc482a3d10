/** What has to be done before the first request, and in which order. Every room may enter. */
package io.kassa.domain.startup;
