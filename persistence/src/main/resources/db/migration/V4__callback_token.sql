-- One token proves every callback that Kustom makes about an order, not the push alone.
ALTER TABLE kustom_checkout RENAME COLUMN push_token_hash TO callback_token_hash;
