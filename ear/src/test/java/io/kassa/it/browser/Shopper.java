package io.kassa.it.browser;

import org.openqa.selenium.By;

/** Somebody who buys in the playground's shop. */
record Shopper(Browser browser) {
  static final By STATUS = By.className("kustom-checkout-status");
  static final By ORDER_NUMBER = By.id("order-number");
  static final By ORDER_STATE = By.id("order-state");
  static final By COUNT = By.id("count");
  static final By ALERT = By.className("kustom-checkout-alert");
  static final By AGAIN = By.className("kustom-checkout-again");

  private static final By IFRAME = By.cssSelector("#klarna-checkout-container iframe");
  static final By PAY = By.id("pay");
  private static final By ERROR = By.id("error");
  static final By TOTAL = By.id("total");

  /** The cards of Kustom's playground. */
  enum Card {
    ACCEPTED("accepted"),
    ASKS_THE_BANK("asks the bank first"),
    DECLINED("declined");

    private final String label;

    Card(String label) {
      this.label = label;
    }
  }

  /** Puts one of it into the cart, on the page of products. */
  void adds(String productNumber, int piecesThen) {
    browser.presses(By.cssSelector("[data-product='%s'] button".formatted(productNumber)));
    browser.sees(COUNT, Integer.toString(piecesThen));
  }

  /** Fills a cart with one thing, and goes to the checkout. */
  void goesToCheckoutWith(String productNumber) {
    browser.opens("");
    adds(productNumber, 1);
    browser.presses(By.id("to-checkout"));
    checkoutIs("ready");
  }

  /** One more of the first thing in the cart. */
  void wantsOneMore() {
    browser.presses(By.cssSelector("[aria-label^='One more']"));
  }

  /** Waits until the checkout is in this state; see KustomCheckout. */
  void checkoutIs(String state) {
    browser.until(() -> state.equals(browser.asks("return document.body.dataset.checkout")));
  }

  /**
   * Tells Kustom's iframe something through its interface: the body of a function of {@code api}.
   */
  void tellsKustom(String calls) {
    browser.asks("window._klarnaCheckout((api) => {" + calls + "})");
  }

  /** Waits until Kustom's iframe has told the page of this. */
  void hearsFromKustom(String event) {
    browser.until(() -> notes().contains(event + " {"));
  }

  /** Says in Kustom's iframe who pays; the form is filled in. */
  void tellsKustomWhoPays() {
    browser.entersFrame(IFRAME);
    browser.presses(By.cssSelector("#contact button"));
    browser.until(() -> browser.shows(PAY));
    browser.toThePage();
  }

  /** Pays in Kustom's iframe. */
  void paysWith(Card card) {
    browser.entersFrame(IFRAME);
    browser.presses(By.xpath("//button[@data-card and text()='%s']".formatted(card.label)));
    browser.presses(PAY);
    browser.toThePage();
  }

  /** Answers the bank, whose page is in Kustom's. */
  void answersTheBank(String button) {
    browser.entersFrame(IFRAME);
    browser.entersFrame(By.cssSelector("#bank iframe"));
    browser.presses(By.id(button));
    browser.toThePage();
  }

  /** Chooses a way to pay in Kustom's iframe, and goes on. */
  void leavesFor(String method) {
    browser.entersFrame(IFRAME);
    browser.presses(By.cssSelector("input[value='external:%s']".formatted(method)));
    browser.presses(PAY);
    browser.toThePage();
  }

  /** Does something in Kustom's iframe. */
  void inKustom(Runnable action) {
    browser.entersFrame(IFRAME);
    action.run();
    browser.toThePage();
  }

  /** Waits until Kustom's iframe says that something is wrong. */
  void kustomComplains(String part) {
    seesInIframe(ERROR, part);
  }

  /** Waits until Kustom's iframe wants to be paid this. */
  void kustomWants(String amount) {
    seesInIframe(TOTAL, amount);
  }

  /** Whether one can press "pay" in Kustom's iframe. */
  boolean canPay() {
    browser.toThePage();
    browser.entersFrame(IFRAME);
    Object disabled = browser.asks("return document.querySelector('#pay').matches(':disabled')");
    browser.toThePage();
    return Boolean.FALSE.equals(disabled);
  }

  private String notes() {
    return String.valueOf(browser.asks("return sessionStorage['kassa.playground.notes']"));
  }

  private void seesInIframe(By what, String part) {
    browser.seesIn(IFRAME, what, part);
  }
}
