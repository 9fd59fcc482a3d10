package io.kassa.persistence.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.administration.CartLine;
import io.kassa.domain.administration.CartQuery;
import io.kassa.domain.administration.Happening;
import io.kassa.domain.administration.JobLine;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartFixture;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.job.Job;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.kustom.CallbackToken;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.review.ReviewSubject;
import io.kassa.domain.time.MovableClock;
import io.kassa.persistence.cart.CartAdapters;
import io.kassa.persistence.database.TestDatabase;
import io.kassa.persistence.profile.ProfileAdapters;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaDossiersTest {

  private static final Instant NOW = MovableClock.START;

  private final TestDatabase database = TestDatabase.get();
  private final JpaDossiers dossiers = database.injectedInto(new JpaDossiers());
  private final Carts carts = CartAdapters.carts(database);
  private final KustomOrderId orderId = new KustomOrderId("k-" + UUID.randomUUID());
  private final String profileKey = CartProfileFixture.aProfileKey();
  private final Cart cart = CartFixture.anOpenCart(profileKey);
  private final Job job =
      new Job(
          new JobRequest("syncKustomOrder", cart.id().toString(), NOW, new JobParameters(Map.of())),
          NOW.plusSeconds(2));

  private final Job ofARule =
      new Job(
          new JobRequest(
              "apps/mailer/greet",
              UUID.randomUUID().toString(),
              NOW,
              new JobParameters(Map.of()),
              Optional.of(cart.id().toString())),
          NOW.plusSeconds(3));

  /** Reaches the entity manager of the transaction. */
  private static final class Keeper {
    EntityManager entityManager;
  }

  @BeforeEach
  void aCartWithAKustomOrderAJobAndACase() {
    Keeper keeper = database.injectedInto(new Keeper());
    database.run(
        () ->
            ProfileAdapters.profiles(database).put(CartProfileFixture.aSwedishProfile(profileKey)));
    KustomCheckout checkout =
        KustomCheckout.claim(
            cart.id(), CallbackToken.random(), NOW.plusSeconds(1), Duration.ofSeconds(15));
    checkout.open(orderId);
    job.start("robin", NOW.plusSeconds(2), NOW.plusSeconds(12));
    job.park("400 BAD_VALUE", NOW.plusSeconds(3));
    ReviewCase open =
        new ReviewCase(
            ReviewFinding.of(ReviewKind.PLACEMENT_FAILED, "It failed."),
            ReviewSubject.unplaced(cart.id().value(), orderId.value()),
            NOW.plusSeconds(4));
    database.run(
        () -> {
          carts.add(cart);
          keeper.entityManager.persist(checkout);
          keeper.entityManager.persist(job);
          keeper.entityManager.persist(ofARule);
          keeper.entityManager.persist(open);
        });
  }

  @Test
  void everythingThatHappenedIsToldInOrder() {
    List<Happening> all = database.in(() -> dossiers.happenings(cart.id()));

    assertThat(all).extracting(Happening::at).isSorted();
    assertThat(all)
        .extracting(it -> it.source() + " " + it.what())
        .contains(
            "cart opened", "checkout begun", "job syncKustomOrder", "case PLACEMENT_FAILED opened");
    assertThat(all)
        .filteredOn(it -> it.source().equals("job"))
        .extracting(it -> it.note().orElseThrow())
        .containsExactlyInAnyOrder("parked, 1 attempts: 400 BAD_VALUE", "pending, 0 attempts");
  }

  @Test
  void aCartIsFoundByEveryNumberOfItsOwn() {
    for (String text : List.of(cart.id().toString(), cart.cartNumber(), orderId.value())) {
      assertThat(found(new CartQuery(text, Optional.empty(), Optional.empty(), 10)))
          .as(text)
          .extracting(CartLine::cartId)
          .containsExactly(cart.id().value());
    }
    assertThat(found(new CartQuery("nobody's", Optional.empty(), Optional.empty(), 10))).isEmpty();
  }

  @Test
  void cartsArePagedFromTheNewestOn() {
    List<CartLine> first = found(new CartQuery("", Optional.empty(), Optional.empty(), 1));
    assertThat(first).hasSize(1);

    assertThat(
            found(new CartQuery("", Optional.empty(), Optional.of(first.get(0).createdAt()), 200)))
        .extracting(CartLine::createdAt)
        .allMatch(it -> it.isBefore(first.get(0).createdAt()));
    assertThat(found(new CartQuery("", Optional.of("CONFIRMED"), Optional.empty(), 200)))
        .extracting(it -> it.orderState().orElseThrow())
        .allMatch("CONFIRMED"::equals);
  }

  @Test
  void aCartInAListTellsHowManyCasesAreOpen() {
    assertThat(found(new CartQuery(cart.cartNumber(), Optional.empty(), Optional.empty(), 1)))
        .extracting(CartLine::openCases)
        .containsExactly(1L);
  }

  @Test
  void parkedJobsAreListedAndCounted() {
    assertThat(database.in(() -> dossiers.jobs("PARKED", 500)))
        .filteredOn(it -> it.jobId().equals(job.jobId()))
        .extracting(JobLine::lastProblem)
        .containsExactly(Optional.of("400 BAD_VALUE"));
    assertThat(database.in(dossiers::countJobs)).anyMatch(it -> it.state().equals("PARKED"));
  }

  @Test
  void aJobThatCameFromACartIsListedWithTheCart() {
    assertThat(database.in(() -> dossiers.jobs("PENDING", 500)))
        .filteredOn(it -> it.jobId().equals(ofARule.jobId()))
        .extracting(JobLine::subject)
        .containsExactly(cart.id().toString());
  }

  private List<CartLine> found(CartQuery query) {
    return database.in(() -> dossiers.findCarts(query));
  }
}
