package io.kassa.domain.kustom.credential;

import io.kassa.domain.kustom.settings.KustomCredentials;
import io.kassa.domain.kustom.settings.KustomEnvironment;

/** Which Kustom is asked, and as whom. */
public record KustomAccess(KustomEnvironment environment, KustomCredentials credentials) {}
