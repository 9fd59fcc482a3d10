package io.kassa.domain.kustom.credential;

import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.domain.secret.SecretKeys;
import io.kassa.domain.workbench.HeardEvents;
import io.kassa.domain.workbench.Shop;

/** The use cases of credentials, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class CredentialUseCases {

  private CredentialUseCases() {}

  /** What the shop's server knows of credentials. */
  public static CredentialDirectory directory(Shop shop) {
    return new CredentialDirectory(load(shop), shop.settings, shop.secretKeys, shop.clock);
  }

  static ManageCredentialSets manage(Shop shop, SecretKeys keys) {
    return manage(shop, keys, shop.settings);
  }

  static ManageCredentialSets manage(Shop shop, SecretKeys keys, KustomSettings settings) {
    ManageCredentialSets manage = new ManageCredentialSets();
    manage.sets = shop.credentialSets;
    manage.keys = keys;
    manage.settings = settings;
    manage.changed = new HeardEvents<>();
    manage.clock = shop.clock;
    return manage;
  }

  static LoadCredentialSets load(Shop shop) {
    LoadCredentialSets load = new LoadCredentialSets();
    load.sets = shop.credentialSets;
    load.checkouts = shop.checkouts;
    return load;
  }
}
