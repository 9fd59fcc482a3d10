package io.kassa.persistence.profile;

import io.kassa.domain.profile.CartProfiles;
import io.kassa.persistence.database.TestDatabase;

/** The adapters of this room, for tests in others. */
public final class ProfileAdapters {

  private ProfileAdapters() {}

  public static CartProfiles profiles(TestDatabase database) {
    return database.injectedInto(new JpaCartProfiles());
  }
}
