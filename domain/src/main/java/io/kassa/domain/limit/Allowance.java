package io.kassa.domain.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/**
 * So many requests in a period for each of those who ask. What is used up comes back evenly. Of
 * those that are not heard of for a period nothing needs to be known; beyond {@code remembered}
 * those are forgotten, and begin anew, of whom least was heard.
 */
final class Allowance<K> {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final LoadingCache<K, Bucket> buckets;

  Allowance(int requests, LimitSettings settings, TimeMeter meter) {
    Bandwidth bandwidth =
        Bandwidth.builder().capacity(requests).refillGreedy(requests, settings.period()).build();
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(settings.remembered())
            .expireAfterAccess(settings.period())
            .ticker(meter::currentTimeNanos)
            .build(
                who -> Bucket.builder().addLimit(bandwidth).withCustomTimePrecision(meter).build());
  }

  /**
   * Takes one off.
   *
   * @return for how long to wait where none is left, in whole seconds, at least one
   */
  Optional<Duration> spend(K who) {
    ConsumptionProbe probe = buckets.get(who).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(wholeSeconds(Duration.ofNanos(probe.getNanosToWaitForRefill())));
  }

  /** How many are counted. */
  long size() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private static Duration wholeSeconds(Duration wait) {
    return Duration.ofSeconds(wait.plus(SECOND).minusNanos(1).toSeconds());
  }
}
