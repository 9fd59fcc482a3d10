/**
 * How the product says no: one list of codes, sorted once by whose fault it is, and the one
 * exception that carries them. Every room may enter; this one uses nothing but the JDK.
 */
package io.kassa.domain.error;
