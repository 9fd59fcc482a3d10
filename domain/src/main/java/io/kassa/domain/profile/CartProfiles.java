package io.kassa.domain.profile;

import java.util.List;
import java.util.Optional;

/** All cart profiles. What is read may be a few seconds old. */
public interface CartProfiles {

  Optional<CartProfile> find(String profileKey);

  /** Ordered by key. */
  List<CartProfile> all();

  /** Adds the profile, or replaces the one with the same key. Needs a transaction. */
  void put(CartProfile profile);
}
