package io.kassa.domain.rulefile;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.hook.Complaints;
import io.kassa.domain.pricing.Reduction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Logger;

/**
 * The promotions that are files, as they were last loaded, under the same rules as {@link
 * LoadedRules}. One that fails takes nothing off and is told of in the log with its file.
 */
@ApplicationScoped
public class LoadedPromotions {

  private static final Logger LOG = Logger.getLogger(LoadedPromotions.class.getName());

  private Clock clock;
  private RuleFileSettings settings;
  private RuleFileWatch watch;
  private Complaints complaints;
  private final Shelf<String, PromotionFile> files = new Shelf<>("promotion", this::read);
  private volatile List<PromotionFile> promotions = List.of();

  LoadedPromotions() {}

  /** Works by this clock, under these limits. */
  @Inject
  public LoadedPromotions(Clock clock, RuleFileSettings settings, RuleFileWatch watch) {
    this.clock = clock;
    this.settings = settings;
    this.watch = watch;
    this.complaints = new Complaints(clock);
  }

  /**
   * Loads files in place of those before.
   *
   * @param texts what is in each, by its name; files that are no promotions are passed over
   */
  public void load(Map<String, String> texts) {
    load(RuleDirectory.Look.at(texts));
  }

  /** The same where some files can't be read: they count as broken. */
  public synchronized void load(RuleDirectory.Look look) {
    files.load(promotions(look.texts()), promotions(look.unreadable()));
    promotions = files.held();
    watch.promotionsLoaded(files.working(), files.broken());
  }

  private static Map<String, String> promotions(Map<String, String> files) {
    Map<String, String> found = new TreeMap<>(files);
    found.keySet().removeIf(name -> FileKind.of(name) != FileKind.PROMOTION);
    return found;
  }

  private PromotionFile read(String name, String text) {
    PromotionFile file = PromotionFile.read(name, text);
    LOG.info(() -> "The promotion " + name + " is there");
    return file;
  }

  /**
   * The promotion that a rule means.
   *
   * @param componentId a file's name, with or without its ending, after any directories
   */
  public Optional<PromotionFile> find(String componentId) {
    String name = componentId.substring(componentId.lastIndexOf('/') + 1);
    Optional<PromotionFile> found =
        promotions.stream()
            .filter(it -> it.name().equals(name) || it.name().startsWith(name + "."))
            .findFirst();
    if (found.isEmpty()) {
      complaints.tell("A rule wants a promotion that there is not: " + name);
    }
    return found;
  }

  /**
   * What a promotion takes off an order; nothing if it fails.
   *
   * @param parameters by their names
   */
  public List<Reduction> reductions(
      PromotionFile promotion, PromotionFile.Subject order, Map<String, FieldValue> parameters) {
    long before = System.nanoTime();
    boolean answered = false;
    try {
      PromotionFile.Wish wish =
          promotion.evaluate(
              new RuleFile.Occasion(Surroundings.at(clock.instant()), settings.limits()),
              order,
              parameters);
      answered = true;
      wish.problems()
          .forEach(it -> complaints.tell("A promotion is wrong: " + it.in(promotion.name())));
      return wish.reductions();
    } catch (FiltreraException e) {
      complaints.tell("A promotion failed: " + e.problem().in(promotion.name()));
      return List.of();
    } catch (RuntimeException | StackOverflowError defect) {
      complaints.tell("A promotion failed: " + promotion.name() + ": " + Defect.told(defect));
      return List.of();
    } finally {
      watch.evaluated(promotion.name(), answered, Duration.ofNanos(System.nanoTime() - before));
    }
  }
}
