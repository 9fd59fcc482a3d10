package io.kassa.domain.error;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests ask of a refused command. */
public final class Rejections {

  private Rejections() {}

  /** Demands that the command is refused with this code. */
  public static void assertRejectedAs(ErrorCode code, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            Rejection.class, rejection -> Assertions.assertThat(rejection.code()).isEqualTo(code));
  }
}
