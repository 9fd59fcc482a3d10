package io.kassa.domain.filtrera.syntax;

import io.kassa.domain.filtrera.source.Position;
import java.util.Optional;

/**
 * One way that a match may go.
 *
 * @param guard has to hold as well
 */
public record Arm(Position at, Pattern pattern, Optional<Expression> guard, Expression body) {}
