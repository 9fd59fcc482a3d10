package io.kassa.domain.review;

/**
 * What somebody noticed.
 *
 * @param reason one sentence for people, without personal data; cut after 2,000 characters
 */
public record ReviewFinding(ReviewKind kind, String reason, ReviewEvidence evidence) {

  private static final int MAX_REASON = 2_000;

  public ReviewFinding {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A case has a reason");
    }
    reason = reason.substring(0, Math.min(reason.length(), MAX_REASON));
  }

  /** The reason says it all. */
  public static ReviewFinding of(ReviewKind kind, String reason) {
    return new ReviewFinding(kind, reason, ReviewEvidence.none());
  }
}
