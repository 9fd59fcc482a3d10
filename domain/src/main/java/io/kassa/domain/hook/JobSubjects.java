package io.kassa.domain.hook;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives the jobs that rules want at one firing of a hook their subjects: of one subject a newer
 * wish takes the place of an earlier one with which nobody has begun, and two are never done at
 * once.
 */
public interface JobSubjects {

  /** The subject of the next job of this definition, at most 255 characters. */
  String next(String definition);

  /** Of a hook that fires once for what happened: each job is another matter. */
  static JobSubjects eachItsOwn() {
    return definition -> UUID.randomUUID().toString();
  }

  /**
   * Of a hook that fires again when the same is asked for again: its jobs are the same ones then,
   * the first of a definition, the second, and so on, as long as rules want as many each time.
   *
   * @param occasion what is asked for, such as an intent's id
   */
  static JobSubjects sameEachTime(String occasion) {
    Map<String, Integer> wanted = new HashMap<>();
    return definition -> {
      int count = wanted.merge(definition, 1, Integer::sum);
      return count == 1 ? occasion : occasion + "/" + count;
    };
  }
}
