/** The arrows between rooms, kept by tests that see every module. */
package io.kassa.architecture;
