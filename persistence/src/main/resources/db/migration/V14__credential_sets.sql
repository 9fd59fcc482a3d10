-- What Kustom knows us by, beside what the configuration says. The password is sealed: nonce and ciphertext of
-- AES-GCM as Base64, under the key key_id that only the environment knows. Empty channel or country: every one.
CREATE TABLE kustom_credential_set (
  credential_set_id VARCHAR(36)   NOT NULL PRIMARY KEY,
  set_name          VARCHAR(100)  NOT NULL,
  channel_key       VARCHAR(100),
  country_code      CHAR(2),
  environment       VARCHAR(20)   NOT NULL,
  username          VARCHAR(255)  NOT NULL,
  key_id            VARCHAR(40)   NOT NULL,
  sealed_password   VARCHAR(2000) NOT NULL,
  active_from       TIMESTAMP(6)  NOT NULL,
  retired_at        TIMESTAMP(6),
  created_at        TIMESTAMP(6)  NOT NULL,
  changed_at        TIMESTAMP(6)  NOT NULL,
  revision          BIGINT        NOT NULL
);

-- The set that created the Kustom order; empty: that of the configuration, as for all that there were before.
ALTER TABLE kustom_checkout ADD COLUMN credential_set_id VARCHAR(36) REFERENCES kustom_credential_set;
