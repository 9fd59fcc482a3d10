package io.kassa.domain.importing;

/**
 * A file as it was at one moment.
 *
 * @param name without its folder
 * @param sha256 of its content, 64 hexadecimal digits
 */
public record FileVersion(String name, String sha256) {}
