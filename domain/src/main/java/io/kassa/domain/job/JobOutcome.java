package io.kassa.domain.job;

/** What an attempt ended with. */
public sealed interface JobOutcome {

  /**
   * It is done, or need not be done any more.
   *
   * @param record what is to be committed together with the job's end; it has to stay true if
   *     another took the job over meanwhile
   */
  record Done(Runnable record) implements JobOutcome {}

  /**
   * It is done, but what is to be committed together with the job's end is true only as long as no
   * other attempt at the same subject has begun: nothing is committed where one has.
   *
   * @param record what is to be committed
   */
  record DoneWhileHeld(Runnable record) implements JobOutcome {}

  /**
   * What became of it is unknown, or it can't be done now.
   *
   * @param reason one sentence without personal data
   * @param made whether there was an attempt at all, which may take effect yet
   */
  record Retry(String reason, boolean made) implements JobOutcome {

    /** There was an attempt. */
    public Retry(String reason) {
      this(reason, true);
    }

    /** There was none. */
    static Retry unmade(String reason) {
      return new Retry(reason, false);
    }
  }

  /**
   * It can't be done, and trying again would not help.
   *
   * @param reason one sentence without personal data
   */
  record Park(String reason) implements JobOutcome {}

  /** Done, with nothing more to record. */
  static JobOutcome done() {
    return new Done(() -> {});
  }
}
