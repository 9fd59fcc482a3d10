package io.kassa.domain.administration;

/** How many jobs of a definition are in a state. */
public record JobCount(String definition, String state, long count) {}
