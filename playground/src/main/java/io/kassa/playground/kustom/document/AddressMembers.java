package io.kassa.playground.kustom.document;

import static io.kassa.playground.kustom.shape.Member.optional;

import io.kassa.playground.kustom.shape.Member;
import io.kassa.playground.kustom.shape.ObjectShape;
import io.kassa.playground.kustom.shape.TextShape;
import java.util.List;
import java.util.stream.Stream;

/** An address: no member is required, and null members are accepted. */
public final class AddressMembers {
  /** In checkout, where the reference states no lengths. (Kustom Checkout API, address) */
  public static final ObjectShape IN_CHECKOUT = new ObjectShape(inCheckout());

  /** In order management, where it does. (Kustom Order Management API, address) */
  public static final ObjectShape IN_ORDER_MANAGEMENT = new ObjectShape(inOrderManagement());

  /** The order in which order management writes an address; absent ones are written empty. */
  public static final List<String> WRITTEN_BY_ORDER_MANAGEMENT =
      List.of(
          "given_name",
          "family_name",
          "title",
          "street_address",
          "street_address2",
          "postal_code",
          "city",
          "region",
          "country",
          "email",
          "phone");

  private AddressMembers() {}

  private static List<Member> inCheckout() {
    Stream<Member> texts =
        Stream.of(
                "given_name",
                "family_name",
                "email",
                "title",
                "street_address",
                "street_address2",
                "street_name",
                "street_number",
                "house_extension",
                "postal_code",
                "city",
                "region",
                "phone",
                "care_of",
                "organization_name",
                "reference",
                "attention")
            .map(name -> optional(name, Limits.FREE_TEXT));
    return Stream.concat(texts, Stream.of(optional("country", Limits.COUNTRY))).toList();
  }

  private static List<Member> inOrderManagement() {
    return List.of(
        optional("given_name", TextShape.upTo(100)),
        optional("family_name", TextShape.upTo(100)),
        optional("email", TextShape.upTo(100)),
        optional("title", TextShape.upTo(20)),
        optional("street_address", TextShape.upTo(100)),
        optional("street_address2", TextShape.upTo(100)),
        optional("postal_code", TextShape.upTo(10)),
        optional("city", TextShape.upTo(200)),
        optional("region", TextShape.upTo(200)),
        optional("phone", TextShape.upTo(100)),
        optional("country", Limits.COUNTRY),
        optional("care_of", TextShape.upTo(100)),
        optional("organization_name", TextShape.upTo(255)),
        optional("attention", TextShape.upTo(255)));
  }
}
