/**
 * How fast Kassa is: a program that starts the servers, loads them, and reports. Its parts are in
 * the rooms below; {@code Benchmark} runs them.
 */
package io.kassa.benchmark;
