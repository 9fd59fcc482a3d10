package io.kassa.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {

  @Test
  void theLargestRemainderGetsTheUnitThatIsLeft() {
    assertThat(Allocation.proportionally(100, List.of(100L, 100L, 101L)))
        .containsExactly(33L, 33L, 34L);
  }

  @Test
  void ofEqualRemaindersTheEarlierGetsTheUnit() {
    assertThat(Allocation.proportionally(1, List.of(5L, 5L, 5L))).containsExactly(1L, 0L, 0L);
  }

  @Test
  void whatWeighsNothingGetsNothing() {
    assertThat(Allocation.proportionally(3, List.of(0L, 3L, 0L))).containsExactly(0L, 3L, 0L);
    assertThat(Allocation.proportionally(0, List.of(0L, 0L))).containsExactly(0L, 0L);
    assertThat(Allocation.proportionally(0, List.of())).isEmpty();
  }

  @Test
  void moreThanThereIsCantBeSplit() {
    List<Long> weights = List.of(1L, 2L);

    assertThatThrownBy(() -> Allocation.proportionally(4, weights))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Allocation.proportionally(-1, weights))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
