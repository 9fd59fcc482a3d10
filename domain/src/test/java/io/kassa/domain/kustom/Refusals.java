package io.kassa.domain.kustom;

/** What Kustom may say no with, for tests. */
public final class Refusals {

  private Refusals() {}

  /** Kustom does not know the order. */
  public static KustomRefusal notFound() {
    return new KustomRefusal(KustomRefusal.Kind.NOT_FOUND, 404, "NO_SUCH_ORDER", "", "c-1");
  }

  /** Kustom's order is finished. */
  public static KustomRefusal readOnly() {
    return new KustomRefusal(KustomRefusal.Kind.READ_ONLY, 403, "READ_ONLY_ORDER", "", "c-2");
  }

  /** Kustom does not take what it was sent. */
  public static KustomRefusal badValue() {
    return new KustomRefusal(
        KustomRefusal.Kind.OTHER, 400, "BAD_VALUE", "Bad value: total_amount", "c-3");
  }

  /** Our credentials are wrong. */
  public static KustomRefusal notLetIn() {
    return new KustomRefusal(KustomRefusal.Kind.NOT_LET_IN, 401, "", "", "c-4");
  }
}
