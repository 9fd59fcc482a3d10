package io.kassa.domain.filtrera.syntax;

import io.kassa.domain.filtrera.source.Position;

/**
 * A name that a function gives to what it is called with.
 *
 * @param type what it may be; anything where nothing is said
 */
public record Binding(Position at, String name, Type type) {}
