package io.kassa.domain.hook;

import java.util.List;

/**
 * Listens to one kind of hook. A rule is pure: it looks at nothing but the hook and changes
 * nothing; what is to happen is in the effects that it answers with. An application-scoped bean of
 * this type is found by itself.
 */
public interface Rule<H extends Hook> {

  /** The name that people know it by, such as {@code cart-kustom-sync}. */
  String name();

  /** The kind of hook that it listens to. */
  Class<H> listensTo();

  /** When it is asked: with most rules, unless it says otherwise. */
  default Turn turn() {
    return Turn.FIRST;
  }

  /**
   * Whether nothing may happen without its answer, even where something has happened already or was
   * paid, as at {@code OnTicketComplete}, {@code OnPaymentCreated} or a capture that was taken:
   * then a defect of it fails that, and it is tried again. There a defect of any other rule is told
   * in the log, and what happens goes on without its effects: a good payment is never turned away
   * because a rule was wrong. Where something is only asked for, as a storefront's command, a
   * delivery or a capture, a defect of any rule fails it.
   */
  default boolean isIndispensable() {
    return false;
  }

  /**
   * What it means that the rule has said nothing where it is only waited for so long, as in a
   * validation ({@link TimedHooks}). Unless a rule says otherwise it is {@link FailureMode#CLOSED}:
   * a rule that may say no was written because a sale can be wrong, nothing is paid yet when it is
   * asked, and a rule that lets everything pass since it broke would be noticed by nobody.
   */
  default FailureMode failureMode() {
    return FailureMode.CLOSED;
  }

  /**
   * What is to happen, in that order; may be empty. What {@link HookEffects} does not permit at the
   * hook is named in the log, and the rest goes on. Where it is only waited for so long the thread
   * is interrupted when the time is up.
   */
  List<Effect> apply(H hook);
}
