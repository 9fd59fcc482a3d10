package io.kassa.persistence.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartFixture;
import io.kassa.domain.cart.CartHooks;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Hook;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.job.Job;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.job.Jobs;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.event.KustomEvents;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.retention.ClearLeftovers;
import io.kassa.domain.retention.Leftover;
import io.kassa.domain.retention.Leftovers;
import io.kassa.domain.retention.LeftoversContract;
import io.kassa.domain.retention.RetentionUseCases;
import io.kassa.domain.review.ReviewCases;
import io.kassa.domain.workbench.Shop;
import io.kassa.persistence.cart.CartAdapters;
import io.kassa.persistence.database.TestDatabase;
import io.kassa.persistence.job.JobAdapters;
import io.kassa.persistence.kustom.KustomAdapters;
import io.kassa.persistence.profile.ProfileAdapters;
import io.kassa.persistence.review.ReviewAdapters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JpaLeftoversTest implements LeftoversContract {

  private final TestDatabase database = TestDatabase.get();
  private final Leftovers leftovers = database.injectedInto(new JpaLeftovers());

  @Test
  void rulesHearOfEachCartThatIsClearedAway() {
    List<String> heard = new ArrayList<>();
    String profileKey = CartProfileFixture.aProfileKey();
    Cart cart = CartFixture.anOpenCart(profileKey);
    database.run(() -> profiles().put(CartProfileFixture.aSwedishProfile(profileKey)));
    database.run(() -> carts().add(cart));

    clearAll(clearing(heard, LATER), Leftover.UNUSED_CARTS);
    assertThat(heard).contains("OnTicketRejected " + cart.id());
    heard.clear();
    clearAll(clearing(heard, LATER.plus(Duration.ofDays(31))), Leftover.REJECTED_CARTS);
    assertThat(heard)
        .filteredOn(it -> it.endsWith(cart.id().toString()))
        .containsExactly("OnTicketBeforeDeleted " + cart.id(), "OnTicketDeleted " + cart.id());
  }

  @Test
  void ofACartThatIsRemovedNothingPersonalIsLeftInAJobThatWasGivenUp() {
    String profileKey = CartProfileFixture.aProfileKey();
    Cart cart = CartFixture.anOpenCart(profileKey);
    Job mail =
        new Job(
            new JobRequest(
                "sendEmail",
                "mail-" + cart.id(),
                WRITTEN,
                new JobParameters(Map.of("to", FieldValue.text("kim@example.com"))),
                Optional.of(cart.id().toString())),
            WRITTEN);
    mail.park("The mail server refused it.", WRITTEN);
    database.run(() -> profiles().put(CartProfileFixture.aSwedishProfile(profileKey)));
    database.run(() -> carts().add(cart));
    database.run(() -> jobs().add(mail));

    clearAll(clearing(new ArrayList<>(), LATER), Leftover.UNUSED_CARTS);
    assertThat(parameters(mail)).isNotEmpty();
    clearAll(clearing(new ArrayList<>(), LATER.plus(Duration.ofDays(31))), Leftover.REJECTED_CARTS);

    assertThat(parameters(mail)).isEmpty();
  }

  private Map<String, FieldValue> parameters(Job job) {
    return database.in(() -> jobs().lock(job.jobId()).orElseThrow().parameters().values());
  }

  private ClearLeftovers clearing(List<String> heard, Instant now) {
    return RetentionUseCases.clearLeftovers(
        leftovers,
        new RetentionUseCases.CartRows(carts(), jobs()),
        new CartHooks(carts(), Hooks.of(List.of(new HearingRule(heard))), new Shop().scheduled()),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private void clearAll(ClearLeftovers clear, Leftover leftover) {
    int cleared = 1;
    while (cleared > 0) {
      cleared = database.in(() -> clear.clear(leftover));
    }
  }

  /** Hears everything, and wants nothing. */
  private record HearingRule(List<String> heard) implements Rule<Hook> {

    @Override
    public String name() {
      return "hearing";
    }

    @Override
    public Class<Hook> listensTo() {
      return Hook.class;
    }

    @Override
    public List<Effect> apply(Hook hook) {
      Map<?, ?> ticket = (Map<?, ?>) ((Map<?, ?>) hook.input().json()).get("ticket");
      heard.add(hook.name() + " " + ticket.get("ticketId"));
      return List.of();
    }
  }

  @Override
  public Leftovers leftovers() {
    return leftovers;
  }

  @Override
  public Carts carts() {
    return CartAdapters.carts(database);
  }

  @Override
  public CartProfiles profiles() {
    return ProfileAdapters.profiles(database);
  }

  @Override
  public KustomCheckouts kustomCheckouts() {
    return KustomAdapters.checkouts(database);
  }

  @Override
  public Jobs jobs() {
    return JobAdapters.jobs(database);
  }

  @Override
  public KustomEvents kustomEvents() {
    return KustomAdapters.events(database);
  }

  @Override
  public ReviewCases reviewCases() {
    return ReviewAdapters.cases(database);
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
