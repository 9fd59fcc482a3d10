package io.kassa.domain.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Cart profiles in memory. */
public final class InMemoryCartProfiles implements CartProfiles {

  private final Map<String, CartProfile> profiles = new TreeMap<>();

  public InMemoryCartProfiles(CartProfile... profiles) {
    List.of(profiles).forEach(this::put);
  }

  @Override
  public Optional<CartProfile> find(String profileKey) {
    return Optional.ofNullable(profiles.get(profileKey));
  }

  @Override
  public List<CartProfile> all() {
    return List.copyOf(profiles.values());
  }

  @Override
  public void put(CartProfile profile) {
    profiles.put(profile.profileKey(), profile);
  }
}
