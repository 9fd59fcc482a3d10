package io.kassa.domain.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.limit.LimitWatch.Limit;
import io.kassa.domain.workbench.MapConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RequestLimitsTest {

  private static final ClientAddress CLIENT = ClientAddress.of("192.0.2.1");
  private static final ClientAddress OTHER = ClientAddress.of("192.0.2.2");
  private static final ClientAddress SHOP = ClientAddress.of("10.0.0.1");
  private static final UUID CART = UUID.randomUUID();

  private final MovableMeter meter = new MovableMeter();
  private final List<Limit> exceeded = new ArrayList<>();
  private final RequestLimits limits =
      new RequestLimits(
          new LimitSettings(
              new MapConfig(
                  Map.of(
                      "kassa.limits.client.requests", "4",
                      "kassa.limits.client.carts", "2",
                      "kassa.limits.cart.requests", "3",
                      "kassa.limits.period", "PT20S",
                      "kassa.limits.exempt", "10.0.0.1"))),
          exceeded::add,
          meter);

  @Test
  void aClientAsksSoOftenAndNotMore() {
    times(4, () -> limits.ask(CLIENT));

    Rejection refused = refused(() -> limits.ask(CLIENT));

    assertThat(refused.code()).isEqualTo(ErrorCode.TOO_MANY_REQUESTS);
    assertThat(refused.getMessage()).doesNotContain("192.0.2.1");
    assertThat(exceeded).containsExactly(Limit.CLIENT_REQUESTS);
  }

  @Test
  void othersAreNotDisturbed() {
    times(4, () -> limits.ask(CLIENT));
    refused(() -> limits.ask(CLIENT));

    times(4, () -> limits.ask(OTHER));
  }

  @Test
  void whoWaitsAsLongAsIsSaidIsLetInAgain() {
    times(4, () -> limits.ask(CLIENT));
    meter.advance(Duration.ofMillis(1500));

    assertThat(refused(() -> limits.ask(CLIENT)).details()).containsEntry("retryAfterSeconds", 4L);
    meter.advance(Duration.ofSeconds(4));

    limits.ask(CLIENT);
    refused(() -> limits.ask(CLIENT));
  }

  @Test
  void afterThePeriodEverythingIsBackAndNoMore() {
    times(4, () -> limits.ask(CLIENT));
    meter.advance(Duration.ofMinutes(10));

    times(4, () -> limits.ask(CLIENT));
    refused(() -> limits.ask(CLIENT));
  }

  @Test
  void whatIsRefusedUsesNothingUp() {
    times(4, () -> limits.ask(CLIENT));
    for (int i = 0; i < 100; i++) {
      refused(() -> limits.ask(CLIENT));
    }
    meter.advance(Duration.ofSeconds(5));

    limits.ask(CLIENT);
  }

  @Test
  void cartsAreOpenedLessOften() {
    times(2, () -> limits.askForCart(CLIENT));

    refused(() -> limits.askForCart(CLIENT));

    limits.ask(CLIENT);
    assertThat(exceeded).containsExactly(Limit.CLIENT_CARTS);
  }

  @Test
  void aCartIsAskedAboutSoOftenWhoeverAsks() {
    times(2, () -> limits.askAbout(CART, CLIENT));
    limits.askAbout(CART, OTHER);

    refused(() -> limits.askAbout(CART, OTHER));

    limits.askAbout(UUID.randomUUID(), CLIENT);
    assertThat(exceeded).containsExactly(Limit.CART_REQUESTS);
  }

  @Test
  void theShopsOwnServerAsksAsOftenAsItLikes() {
    times(50, () -> limits.ask(SHOP));
    times(50, () -> limits.askForCart(SHOP));
    times(50, () -> limits.askAbout(CART, SHOP));

    assertThat(exceeded).isEmpty();
  }

  private static void times(int times, ThrowingCallable asked) {
    for (int i = 0; i < times; i++) {
      assertThatCode(asked).doesNotThrowAnyException();
    }
  }

  private static Rejection refused(ThrowingCallable asked) {
    Rejection refused = catchThrowableOfType(Rejection.class, asked);
    assertThat(refused).isNotNull();
    return refused;
  }
}
