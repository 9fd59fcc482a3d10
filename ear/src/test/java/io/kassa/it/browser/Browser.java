package io.kassa.it.browser;

import io.kassa.it.server.Pieces;
import io.kassa.it.shop.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * A browser with the shop's pages. Everything that it is told to find or press is waited for; a
 * frame that was entered is left with {@link #toThePage}.
 */
final class Browser implements AutoCloseable {
  private static final Path SCREENSHOTS = Pieces.place("servers").resolve("../../screenshots");

  private final ChromeDriver driver;
  private final URI shop;

  Browser(ChromeDriver driver, URI server) {
    this.driver = driver;
    this.shop = server.resolve("/playground/shop/");
  }

  /** Opens one of the shop's pages. */
  void opens(String page) {
    driver.get(shop.resolve(page).toString());
  }

  /** Presses the first of these that can be pressed. */
  void presses(By what) {
    until(
        () -> {
          visible(what).click();
          return true;
        });
  }

  /** Types into a field, instead of what was there. */
  void types(By field, String text) {
    until(
        () -> {
          WebElement found = visible(field);
          found.clear();
          found.sendKeys(text);
          return true;
        });
  }

  /** Waits until the text of this element has this in it. */
  void sees(By what, String part) {
    until(() -> visible(what).getText().replace('\u00a0', ' ').contains(part));
  }

  /**
   * Waits until the text of this element of a frame has this in it, also if the frame is replaced.
   */
  void seesIn(By frame, By what, String part) {
    until(
        () -> {
          toThePage();
          driver.switchTo().frame(visible(frame));
          return visible(what).getText().replace('\u00a0', ' ').contains(part);
        });
    toThePage();
  }

  /** The text of this element, as soon as there is one. */
  String textOf(By what) {
    until(() -> !visible(what).getText().isBlank());
    return visible(what).getText();
  }

  /** Whether there is such an element to be seen now. */
  boolean shows(By what) {
    return driver.findElements(what).stream().anyMatch(WebElement::isDisplayed);
  }

  /** Waits until the address of the page has this in it. */
  void isAt(String part) {
    until(() -> driver.getCurrentUrl().contains(part));
  }

  /** Goes into a frame of this page or frame. */
  void entersFrame(By frame) {
    until(
        () -> {
          driver.switchTo().frame(visible(frame));
          return true;
        });
  }

  /** Back to the page, out of all frames. */
  void toThePage() {
    driver.switchTo().defaultContent();
  }

  /** Opens another tab; answers what {@link #toTab} wants to come back to this one. */
  String opensTab() {
    String before = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    return before;
  }

  /** This tab. */
  String tab() {
    return driver.getWindowHandle();
  }

  /** Goes to a tab. */
  void toTab(String tab) {
    driver.switchTo().window(tab);
  }

  /** Closes the tab as it stands, and goes to another one. */
  void closesTabFor(String tab) {
    driver.close();
    driver.switchTo().window(tab);
  }

  /** Presses "back". */
  void goesBack() {
    driver.navigate().back();
  }

  /** What a script answers. */
  Object asks(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What a script hands to the function that is its last argument. */
  Object awaits(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** Nothing comes from these addresses, in which * stands for anything, while it does this. */
  void without(String addresses, Runnable action) {
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
    try {
      action.run();
    } finally {
      driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
    }
  }

  /** Shows the page in this way. */
  void showsAs(Chromium.View view) {
    Chromium.showAs(driver, view);
  }

  /** Presses keys, as a shopper without a mouse does. */
  void keys(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Keeps a picture of the page. */
  void photographs(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** What the console has complained about since this was last asked. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Waits for something that the page does by and by. */
  void until(BooleanSupplier question) {
    Eventually.isTrue(
        () -> {
          try {
            return question.getAsBoolean();
          } catch (WebDriverException notYet) {
            return false;
          }
        });
  }

  private WebElement visible(By what) {
    return driver.findElements(what).stream()
        .filter(WebElement::isDisplayed)
        .findFirst()
        .orElseThrow(() -> new WebDriverException("Not to be seen: " + what));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
