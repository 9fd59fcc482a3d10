/**
 * How often somebody may ask, and how a configured limit is read. What is counted is counted by
 * each server for itself. Every room may enter; this one uses {@code error} and {@code time}.
 */
package io.kassa.domain.limit;
