/**
 * Real servers for the tests: the runtime, the configuration and the EAR that ship, with the
 * stand-in for Kustom beside them, each server a process of its own.
 */
package io.kassa.it.server;
