package io.kassa.api.json;

/**
 * A request's record of which every member has to be known: one that is misspelt would be a wish
 * for something else, such as the whole order instead of some of its lines. It holds for the
 * records within it too.
 */
public interface ReadStrictly {}
