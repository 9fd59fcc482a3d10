package io.kassa.api.admin.dossier;

import io.kassa.api.json.Members;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;

/** How many lines of a list a request wants at once. */
final class PageLimit {

  private PageLimit() {}

  /**
   * Reads the parameter limit.
   *
   * @param otherwise where it is missing
   * @param most lines of one page
   * @throws Rejection INVALID_REQUEST if it is no number from 1 to the most
   */
  static int read(String limit, int otherwise, int most) {
    return Members.optional(limit).map(text -> number(text, most)).orElse(otherwise);
  }

  private static int number(String text, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException none) {
      // told below
    }
    throw new Rejection(ErrorCode.INVALID_REQUEST, "limit is 1 to " + most + ".");
  }
}
