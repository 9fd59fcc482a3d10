package io.kassa.domain.job;

/** What came of asking for the job of one subject. */
public sealed interface JobClaim {

  /** It is the caller's, until the lease ends. */
  record Claimed(ClaimedJob job) implements JobClaim {}

  /** There is one, but somebody is at an older wish for the same subject: ask again soon. */
  record Held() implements JobClaim {}

  /** There is none that nobody has begun with and that is due. */
  record None() implements JobClaim {}
}
