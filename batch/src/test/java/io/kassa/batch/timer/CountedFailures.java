package io.kassa.batch.timer;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Looks whose failures a test counts. */
public final class CountedFailures {

  private final List<String> failed = new ArrayList<>();
  private final MetricRegistry registry = registry();
  private final TimedLooks looks = new TimedLooks(registry);

  public TimedLooks looks() {
    return looks;
  }

  /** What was looked at in vain, once for each time. */
  public List<String> failed() {
    return failed;
  }

  /** Where they are counted; whatever else is counted there is among them, by its tag. */
  public MetricRegistry metrics() {
    return registry;
  }

  private MetricRegistry registry() {
    return answering(
        MetricRegistry.class, arguments -> counter(((Tag[]) arguments[1])[0].getTagValue()));
  }

  private Counter counter(String look) {
    return answering(
        Counter.class,
        arguments -> {
          failed.add(look);
          return null; // what a method answers that answers nothing
        });
  }

  private interface Answers {
    Object to(Object[] arguments);
  }

  private static <T> T answering(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.to(arguments)));
  }
}
