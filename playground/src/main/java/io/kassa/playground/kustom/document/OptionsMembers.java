package io.kassa.playground.kustom.document;

import static io.kassa.playground.kustom.shape.Member.optional;
import static io.kassa.playground.kustom.shape.Member.required;

import io.kassa.playground.kustom.shape.FlagShape;
import io.kassa.playground.kustom.shape.ListShape;
import io.kassa.playground.kustom.shape.Member;
import io.kassa.playground.kustom.shape.ObjectShape;
import io.kassa.playground.kustom.shape.TextShape;
import java.util.List;
import java.util.stream.Stream;

/** The options of a checkout order. (Kustom Checkout API, options) */
public final class OptionsMembers {
  /** Options that are in every answer, false unless they were sent. (recorded answers) */
  public static final List<String> ALWAYS_ANSWERED =
      List.of(
          "allow_separate_shipping_address",
          "date_of_birth_mandatory",
          "require_validate_callback_success");

  private static final List<String> FLAGS =
      List.of(
          "vat_removed",
          "title_mandatory",
          "phone_mandatory",
          "national_identification_number_mandatory",
          "verify_national_identification_number",
          "show_subtotal_detail",
          "show_vat_registration_number_field",
          "auto_capture",
          "require_client_validation",
          "require_client_validation_callback_response",
          "enable_discount_module",
          "confirmation_page_upsell");

  private static final List<String> COLORS =
      List.of(
          "color_button",
          "color_button_text",
          "color_checkbox",
          "color_checkbox_checkmark",
          "color_header",
          "color_link",
          "color_background");

  private static final ObjectShape CHECKBOX =
      ObjectShape.of(
          required("id", Limits.NAME),
          required("text", TextShape.upTo(1000)),
          required("checked", new FlagShape()),
          required("required", new FlagShape()));

  private static final ObjectShape OLD_CHECKBOX =
      ObjectShape.of(
          optional("text", TextShape.upTo(1000)),
          optional("checked", new FlagShape()),
          optional("required", new FlagShape()));

  /** The options; unknown ones are dropped. The channel's case is not looked at. */
  public static final ObjectShape SHAPE =
      new ObjectShape(Stream.of(flags(), colors(), others()).flatMap(members -> members).toList());

  private OptionsMembers() {}

  private static Stream<Member> flags() {
    return Stream.concat(ALWAYS_ANSWERED.stream(), FLAGS.stream())
        .map(name -> optional(name, new FlagShape()));
  }

  private static Stream<Member> colors() {
    return COLORS.stream().map(name -> optional(name, TextShape.matching("#[A-Fa-f0-9]{6}")));
  }

  private static Stream<Member> others() {
    return Stream.of(
        optional("acquiring_channel", TextShape.matching("(?i)ecommerce|moto|in_store|telesales")),
        optional("radius_border", TextShape.upTo(255)),
        optional("shipping_details", TextShape.upTo(255)),
        optional("additional_merchant_terms", Limits.FREE_TEXT),
        optional(
            "allowed_customer_types",
            new ListShape(1, 2, TextShape.matching("person|organization"))),
        optional("additional_checkbox", OLD_CHECKBOX),
        optional("additional_checkboxes", ListShape.of(CHECKBOX)));
  }
}
