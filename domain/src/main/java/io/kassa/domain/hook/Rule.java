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

  /** What is to happen, in that order; may be empty. */
  List<Effect> apply(H hook);
}
