package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.browser.Chromium.View;
import io.kassa.it.server.CaseBook;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

class AdminPageIT extends InBrowser {
  private static final String PAGE = "/ingress/admin/page/index.html";
  private static final By VIEW = By.id("view");
  private static final List<View> VIEWS =
      List.of(
          new View("light", 1280, 1000, false),
          new View("dark", 1600, 1000, true),
          new View("narrow", 400, 1400, false));

  private static final By DIALOG = By.tagName("dialog");
  private static final By AMOUNT = By.name("amount");
  private static final By DO_IT = By.cssSelector("dialog button.main");

  private final Purchase purchase;
  private final ShopCart cart;
  private final CaseBook cases;
  private final Ledger ledger;
  private final PostgresDatabase database;

  AdminPageIT(KassaServer server, Shop shop, StandIn standIn, PostgresDatabase database) {
    super(shop);
    this.database = database;
    this.cases = new CaseBook(database);
    this.ledger = new Ledger(database);
    this.purchase = Purchase.checkedOut(shop, standIn).confirmed();
    this.cart = purchase.cart();
    browser.opens(server.loggedIn(PAGE));
  }

  @Test
  void everyViewFitsTheScreenAndKeepsItsPolicy() {
    browser.sees(VIEW, "cases wait for a person");
    looksRight("admin-overview");

    goes("carts");
    browser.sees(VIEW, cart.shown().path("cartNumber").asText());
    looksRight("admin-carts");

    goes("cart/" + cart.id());
    browser.sees(VIEW, "checkout");
    browser.sees(VIEW, purchase.kustomOrderId());
    looksRight("admin-cart");

    goes("cases");
    browser.sees(VIEW, "Closed cases");
    looksRight("admin-cases");

    goes("jobs?state=done");
    browser.sees(VIEW, "Jobs that are done");
    looksRight("admin-jobs");

    goes("settings");
    browser.sees(VIEW, "The server's configuration");
    looksRight("admin-settings");

    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anOrderIsSearchedByItsNumber() {
    goes("carts");
    browser.types(By.name("search"), cart.shown().path("orderNumber").asText());
    browser.presses(By.cssSelector("form[role=search] button"));
    browser.presses(By.linkText(cart.shown().path("cartNumber").asText()));

    browser.sees(VIEW, "What happened");
    browser.sees(VIEW, cart.shown().path("orderNumber").asText());
  }

  @Test
  void credentialsAreCheckedAtTheTouchOfAButton() {
    goes("settings");
    browser.presses(By.xpath("//tr[contains(., 'configuration')]//button"));

    browser.sees(VIEW, "Kustom knows who we are");
  }

  @Test
  void aRefundIsMadeOnlyOfAnAmountAndAfterAQuestion(Merchant merchant) {
    merchant.order(cart).comesTo("done", merchant.order(cart).deliversAll());
    String caseId = cases.letsWait("STOCK_SHORT", purchase, "It is unexpected.");
    goes("cases");

    browser.presses(decision(caseId, "Refund"));
    browser.sees(DIALOG, "given back");
    looksRight("admin-decision");
    for (String none : List.of("", "abc", "1,10", "-1", "1e2")) {
      browser.types(AMOUNT, none);
      browser.presses(DO_IT);
      assertThat(browser.shows(DIALOG)).as(none).isTrue();
      assertThat(browser.asks("return document.querySelector('[name=amount]').validity.valid"))
          .as(none)
          .isEqualTo(false);
    }
    browser.types(AMOUNT, "9999.99");
    browser.presses(DO_IT);
    browser.sees(By.cssSelector("dialog [role=alert]"), "more than what was taken");
    assertThat(ledger.openCases(purchase, "STOCK_SHORT")).isEqualTo(1);
    browser.types(AMOUNT, "1.10");
    browser.presses(DO_IT);

    browser.sees(By.id("notice"), "REFUND of 1.1 by admin");
    assertThat(browser.shows(DIALOG)).isFalse();
    merchant.order(cart).settles();
    assertThat(merchant.order(cart).payment().path("refunded").decimalValue())
        .isEqualByComparingTo("1.10");
  }

  @Test
  void nothingIsDecidedByOneTouchAndEscapeIsANo() {
    String caseId = cases.letsWait("STOCK_SHORT", purchase, "It is unexpected.");
    goes("cart/" + cart.id());

    browser.presses(decision(caseId, "Cancel"));
    browser.sees(DIALOG, "given up");
    browser.keys(Keys.ESCAPE);
    browser.until(() -> !browser.shows(DIALOG));
    browser.presses(decision(caseId, "Cancel"));
    browser.presses(By.xpath("//dialog//button[text()='Back']"));
    browser.until(() -> !browser.shows(DIALOG));
    assertThat(ledger.orderState(cart)).isEqualTo("PENDING");

    browser.presses(decision(caseId, "Cancel"));
    browser.types(By.name("note"), "Agreed with the shopper");
    browser.keys(Keys.ENTER);

    browser.sees(VIEW, "CANCEL by admin: Agreed with the shopper");
    assertThat(ledger.orderState(cart)).isEqualTo("CANCELLED");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aJobIsLetBeOnlyByWhoSaysYes() {
    String subject = parksJob();
    By letBe = By.xpath("//tr[contains(., '%s')]//button[text()='Let it be']".formatted(subject));
    goes("jobs?state=parked");

    browser.asks("window.confirm = () => false");
    browser.presses(letBe);
    assertThat(jobState(subject)).isEqualTo("PARKED");
    browser.asks("window.confirm = () => true");
    browser.presses(letBe);

    browser.until(() -> !browser.shows(letBe));
    assertThat(jobState(subject)).isEqualTo("SUPERSEDED");
    assertThat(browser.complaints()).isEmpty();
  }

  private String parksJob() {
    String subject = UUID.randomUUID().toString();
    database.change(
        """
        INSERT INTO job (job_id, definition, subject, parameters, job_state, waiting_since, attempts,
          uncertain, created_at, ended_at)
        SELECT CAST(? AS UUID), 'sendEmail', ?, '{"values":{}}', 'PARKED', changed_at, 1, FALSE,
          changed_at, changed_at
        FROM cart WHERE cart_id = ?
        """,
        UUID.randomUUID(),
        subject,
        UUID.fromString(cart.id()));
    return subject;
  }

  private String jobState(String subject) {
    return database.text("SELECT job_state FROM job WHERE subject = ?", subject);
  }

  private static By decision(String caseId, String name) {
    return By.xpath("//article[@data-case='%s']//button[text()='%s']".formatted(caseId, name));
  }

  @Test
  void whatIsNotThereIsToldInWords() {
    goes("cart/" + UUID.randomUUID());

    browser.sees(By.id("notice"), "cart");
  }

  private void goes(String view) {
    browser.asks("location.hash = '#/' + arguments[0]", view);
  }

  private void looksRight(String name) {
    for (View view : VIEWS) {
      browser.showsAs(view);
      browser.photographs(name + "-" + view.name());
      assertThat((Long) browser.asks("return document.documentElement.scrollWidth"))
          .as(name + " " + view.name())
          .isLessThanOrEqualTo(view.width());
    }
    browser.showsAs(VIEWS.get(0));
  }
}
