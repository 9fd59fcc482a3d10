package io.kassa.domain.profile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows which carts may be opened. */
@Stateless
public class ListCartProfiles {

  @Inject CartProfiles profiles;

  /** Every profile, by key. */
  public List<CartProfile> all() {
    return profiles.all();
  }
}
