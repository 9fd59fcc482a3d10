package io.kassa.domain.address;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.regex.Pattern;

/**
 * An e-mail address: something, one at-sign, a domain with a dot; at most {@value #MAX_LENGTH}
 * characters. Whether mail arrives there is not asked.
 */
public record EmailAddress(String text) {

  /** Characters; Kustom takes 100 (Order Management, addresses). */
  public static final int MAX_LENGTH = 100;

  private static final Pattern FORM =
      Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}.]+(?:\\.[^\\s@\\p{Cntrl}.]+)+");

  public EmailAddress {
    text = text.strip();
    if (text.length() > MAX_LENGTH || !FORM.matcher(text).matches()) {
      throw new Rejection(ErrorCode.INVALID_EMAIL, "This is not an e-mail address.");
    }
  }

  /** Whether both reach the same mailbox, as people write them: letter case does not matter. */
  public boolean sameMailboxAs(String other) {
    return text.equalsIgnoreCase(other.strip());
  }

  @Override
  public String toString() {
    return "an e-mail address";
  }
}
