package io.kassa.domain.cart.live;

import io.kassa.domain.workbench.MapConfig;
import java.util.Map;

/** Settings for tests of streams. */
public final class LiveCartsFixture {

  private LiveCartsFixture() {}

  /** These settings, and otherwise the usual ones. */
  public static LiveCartSettings settings(Map<String, String> values) {
    return new LiveCartSettings(new MapConfig(values));
  }
}
