/**
 * How the outside speaks: the JAX-RS application. Its rooms are the features; a resource reads a
 * request, calls one use case of the domain, and writes the answer.
 */
package io.kassa.api;
