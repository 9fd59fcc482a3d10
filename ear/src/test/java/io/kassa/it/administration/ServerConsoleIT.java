package io.kassa.it.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.server.Visitor;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.ShopCart;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerConsoleIT {
  private static final String JOB = "syncKustomOrder";
  private static final String PASSWORD = UUID.randomUUID().toString();
  private static final String BATCH_TOOL = "/ibm/adminCenter/javaBatch-1.0/";
  private static final String TOOLS = "/ibm/api/adminCenter/v1/catalog";

  private static AdministeredServer running;

  private final JobConsole admin = running.console("admin", PASSWORD).jobs();
  private final Console visitor = running.console("visitor", Visitor.PASSWORD);
  private long instance;
  private long execution;

  @BeforeAll
  static void start() {
    running =
        AdministeredServer.start("administered", PostgresDatabase.fresh(), Optional.of(PASSWORD));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @BeforeEach
  void lookAtTheJob() {
    instance = admin.newest(JOB);
    execution = admin.execution(instance);
  }

  @Test
  void withoutALoginNothingIsShownOrDone() {
    Console nobody = running.console();

    assertThat(everything(nobody)).extracting(Answer::status).containsOnly(401);
    assertThat(nobody.get(TOOLS).status()).isEqualTo(401);
    assertThat(nobody.get(BATCH_TOOL).status()).isEqualTo(401);
    assertThat(admin.status(execution)).isEqualTo("STARTED");
  }

  /** Liberty tells by 401, too, that somebody may not see jobs; the body tells which it is. */
  @Test
  void whoeverLogsInWithoutARoleIsRefusedEverything() {
    assertThat(everything(visitor))
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isIn(401, 403);
              assertThat(answer.text()).contains("visitor").contains("not authorized");
            });
    assertThat(visitor.get(TOOLS).status()).isEqualTo(403);
    assertThat(visitor.get(BATCH_TOOL).status()).isEqualTo(403);
    assertThat(admin.newest(JOB)).isEqualTo(instance);
    assertThat(admin.status(execution)).isEqualTo("STARTED");
  }

  @Test
  void asTheUserThatStartsTheJobsNobodyLogsIn() {
    assertThat(Stream.of("", "kassa-jobs", "password"))
        .allSatisfy(
            guess ->
                assertThat(refused(running.console("kassa-jobs", guess)).status()).isEqualTo(401));
  }

  @Test
  void anAdministratorSeesWhatAJobHasReadAndWritten() {
    long before = admin.counted(execution, "WRITE_COUNT");

    cartInCheckout().adds("BK100", 1);

    Eventually.isTrue(() -> admin.counted(execution, "WRITE_COUNT") > before);
    assertThat(admin.counted(execution, "READ_COUNT"))
        .isGreaterThanOrEqualTo(admin.counted(execution, "WRITE_COUNT"));
    assertThat(admin.counted(execution, "PROCESS_SKIP_COUNT")).isZero();
    assertThat(admin.step(execution).path("metrics").fieldNames())
        .toIterable()
        .contains("READ_SKIP_COUNT", "PROCESS_SKIP_COUNT", "WRITE_SKIP_COUNT");
  }

  @Test
  void anAdministratorStopsAJobAndRestartsIt() {
    ShopCart cart = cartInCheckout();

    assertThat(admin.stop(execution).status()).isEqualTo(200);
    admin.comesTo(execution, "STOPPED");
    cart.adds("BK100", 1);
    assertThat(cart.hashes().agree()).isFalse();
    assertThat(admin.restart(instance).status()).isEqualTo(200);

    Eventually.isTrue(() -> admin.execution(instance) > execution);
    admin.comesTo(admin.execution(instance), "STARTED");
    Eventually.isTrue(() -> cart.hashes().agree());
  }

  @Test
  void aMerchantsJobsAreAnExecutionThatNamesTheirDefinitionAndCanBeRestarted() {
    long merchants = admin.newest("scheduledJobs");
    long before = admin.execution(merchants);
    admin.comesTo(before, "STARTED");
    assertThat(admin.parameters(before).path("definition").asText())
        .isEqualTo("apps/your-app/capturePayment");

    assertThat(admin.stop(before).status()).isEqualTo(200);
    admin.comesTo(before, "STOPPED");
    assertThat(admin.restart(merchants).status()).isEqualTo(200);

    Eventually.isTrue(() -> admin.execution(merchants) > before);
    admin.comesTo(admin.execution(merchants), "STARTED");
  }

  @Test
  void whatAKilledServerDidHasFailedAndAnotherExecutionRuns() {
    running.server().kill();
    running.server().start();

    admin.comesTo(execution, "FAILED");
    assertThat(admin.step(execution).path("batchStatus").asText()).isEqualTo("FAILED");
    long next = admin.newest(JOB);
    assertThat(next).isGreaterThan(instance);
    admin.comesTo(admin.execution(next), "STARTED");
  }

  @Test
  void whatAServerDidThatIsStoppedInGoodOrderIsStopped() {
    running.server().stop();
    running.server().start();

    assertThat(admin.status(execution)).isEqualTo("STOPPED");
    admin.comesTo(admin.execution(admin.newest(JOB)), "STARTED");
  }

  @Test
  void theConsoleHasAToolForJobs() {
    Console console = running.console("admin", PASSWORD);

    assertThat(console.get(BATCH_TOOL).status()).isEqualTo(200);
    assertThat(console.get(TOOLS).ok().path("featureTools"))
        .anySatisfy(tool -> assertThat(tool.path("name").asText()).isEqualTo("Java Batch"));
  }

  @Test
  void theCookieOfALoginIsForHttpsAndThisSiteAlone() {
    Answer answer = refused(running.console("admin", PASSWORD));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .containsIgnoringCase("; HttpOnly")
                    .containsIgnoringCase("; Secure")
                    .containsIgnoringCase("; SameSite=Strict"));
  }

  private List<Answer> everything(Console console) {
    String submission =
        Json.object("applicationName", "kassa", "moduleName", "kassa-batch.jar", "jobXMLName", JOB);
    return List.of(
        refused(console),
        console.get(JobConsole.BATCH + "/jobinstances/" + instance),
        console.get(JobConsole.steps(execution)),
        console.post(JobConsole.BATCH + "/jobinstances", submission),
        console.jobs().stop(execution),
        console.jobs().restart(instance));
  }

  private static Answer refused(Console console) {
    return console.get(JobConsole.BATCH + "/jobinstances");
  }

  private static ShopCart cartInCheckout() {
    ShopCart cart = running.server().shop().opensCart("se-webshop");
    cart.adds("TS001-WHT-M", 1);
    cart.checksOut();
    return cart;
  }
}
