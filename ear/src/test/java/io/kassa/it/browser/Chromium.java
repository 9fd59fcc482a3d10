package io.kassa.it.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The browser that is installed here, and the driver that came with it; nothing is fetched. */
record Chromium(Path browser, Path driver) {
  private static final Duration SCRIPT_MAX = Duration.ofSeconds(20);
  private static final String[] FLAGS = {
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage"
  };

  /** Where they are, if both are. */
  static Optional<Chromium> installed() {
    Optional<Path> driver = onPath("chromedriver");
    return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
        .flatMap(name -> onPath(name).stream())
        .findFirst()
        .flatMap(browser -> driver.map(found -> new Chromium(browser, found)));
  }

  /** Starts one that has never been anywhere. */
  ChromeDriver start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(FLAGS);
    options.addArguments("--user-data-dir=" + freshProfile());
    LoggingPreferences console = new LoggingPreferences();
    console.enable(LogType.BROWSER, Level.SEVERE);
    options.setCapability("goog:loggingPrefs", console);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver started = new ChromeDriver(service, options);
    started.manage().timeouts().scriptTimeout(SCRIPT_MAX);
    return started;
  }

  /** Makes the page as wide and as high as this, in light or dark. */
  static void showAs(ChromeDriver driver, View view) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            view.width(),
            "height",
            view.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            false));
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", view.isDark() ? "dark" : "light");
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("features", new Object[] {scheme}));
  }

  /** A way to look at a page; lengths in CSS pixels. */
  record View(String name, int width, int height, boolean isDark) {}

  private static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path freshProfile() {
    try {
      return Files.createTempDirectory("kassa-browser");
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
