package io.kassa.domain.kustom.sync;

import io.kassa.domain.cart.CartContents;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.kustom.KustomCartFields;
import io.kassa.domain.kustom.KustomOrderId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a cart's fields say about its Kustom order (commerce integration, cart fields). The two
 * hashes are equal exactly while Kustom is known to show what the cart shows.
 */
public record SyncFields(
    Optional<KustomOrderId> orderId, Optional<String> pendingHash, Optional<String> syncHash) {

  /** Reads them. */
  public static SyncFields of(CartContents contents) {
    return new SyncFields(
        text(contents, KustomCartFields.ORDER_ID).map(KustomOrderId::new),
        text(contents, KustomCartFields.PENDING_HASH),
        text(contents, KustomCartFields.SYNC_HASH));
  }

  /** Those of an order that shows this. */
  public static SyncFields synced(KustomOrderId orderId, SyncPayload payload) {
    Optional<String> hash = Optional.of(payload.hash());
    return new SyncFields(Optional.of(orderId), hash, hash);
  }

  /** Those of a cart without an order. */
  public static SyncFields none() {
    return new SyncFields(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether Kustom is known to show what is to be shown. */
  public boolean agree() {
    return pendingHash.equals(syncHash);
  }

  /** Something else is to be shown; what Kustom shows until then is no matter of the past. */
  SyncFields pending(String hash) {
    boolean overtaken = !agree() && syncHash.equals(Optional.of(hash));
    return new SyncFields(orderId, Optional.of(hash), overtaken ? Optional.empty() : syncHash);
  }

  /** What Kustom shows is not known. */
  SyncFields unknown() {
    return new SyncFields(orderId, pendingHash, Optional.empty());
  }

  /** Kustom shows what is to be shown. */
  SyncFields arrived() {
    return new SyncFields(orderId, pendingHash, pendingHash);
  }

  /** As fields of the cart. */
  public Map<String, Optional<FieldValue>> toFields() {
    Map<String, Optional<FieldValue>> fields = new LinkedHashMap<>();
    fields.put(KustomCartFields.ORDER_ID, orderId.map(KustomOrderId::value).map(FieldValue::text));
    fields.put(KustomCartFields.PENDING_HASH, pendingHash.map(FieldValue::text));
    fields.put(KustomCartFields.SYNC_HASH, syncHash.map(FieldValue::text));
    return fields;
  }

  private static Optional<String> text(CartContents contents, String key) {
    return Optional.ofNullable(contents.appFields().get(key))
        .map(FieldValue::json)
        .map(Object::toString);
  }
}
