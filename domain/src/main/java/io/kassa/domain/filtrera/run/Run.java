package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.syntax.Type;
import java.util.Map;

/**
 * One run of a program.
 *
 * @param types those that have names
 */
record Run(Meter meter, Surroundings surroundings, Map<String, Type> types) {}
