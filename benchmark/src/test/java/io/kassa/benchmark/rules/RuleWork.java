package io.kassa.benchmark.rules;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartPreview;
import io.kassa.domain.cart.CartPricing;
import io.kassa.domain.cart.OnCartMutation;
import io.kassa.domain.cart.OnTicketCommands;
import io.kassa.domain.cart.OnTicketCreated;
import io.kassa.domain.cart.OnTicketValidate;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.cart.TicketPicture;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.promotion.PromotionFixture;
import io.kassa.domain.rulefile.RuleFile;
import io.kassa.domain.rulefile.RuleFixture;
import io.kassa.domain.workbench.Shop;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Something that is done when rules are asked, with a cart of three kinds of products at most.
 *
 * @param once does it, and tells whether it came out right
 */
record RuleWork(String what, BooleanSupplier once) {
  private static final RuleFile.Occasion OCCASION =
      new RuleFile.Occasion(Surroundings.at(Instant.EPOCH), Limits.STANDARD);

  private static final Map<String, Object> CHECKOUT =
      Map.of(
          "cartId", "0b9a2b7e-3f0c-4f4e-9a36-0f4f0a4c7d11",
          "channelKey", "DE",
          "currencyCode", "EUR",
          "orderTotal", new BigDecimal("49.90"),
          "systemHost", "shop.example",
          "checkoutUrl", "https://shop.example/checkout",
          "confirmationUrl", "https://shop.example/thanks");

  private static final Map<String, Object> CAPTURE =
      Map.of(
          "payment", Map.of("providerKey", "your-provider", "externalReference", "R1"),
          "capture", Map.of("amount", new BigDecimal("49.90")));

  private static final String GIFTS =
      """
      import 'iterators'
      param input: %s
      let caps = input.%s where item => item.%s is /^CP/ count
      from caps > 3 match
        true |> {
          effect = 'ticketCommand'
          type = 'setDynamicFields'
          fields = { caps = caps }
        }
      """;

  private static final Map<String, String> RULES =
      Map.of(
          "commands.hrl",
          GIFTS.formatted("OnTicketCommands", "ticket.items", "dynamic.productNumber"),
          "validate.hrl",
          GIFTS.formatted("OnTicketValidate", "ticket.items", "dynamic.productNumber"),
          "mutation.hrl",
          GIFTS.formatted("OnCartMutation", "items", "productNumber"));

  static List<RuleWork> all() {
    Shop shop = new Shop();
    Cart cart = shop.aCartWithTwoShirts();
    shop.change(cart.id(), new AddItem(UUID.randomUUID(), "CP010", 1));
    Map<String, String> promotion =
        Map.of(
            "buy-x-get-y.hrule", PromotionFixture.text("buy-x-get-y.hrule"),
            "buy-x-get-y.hdiscount", PromotionFixture.text("buy-x-get-y.hdiscount"));
    return List.of(
        documents("external-payment-methods.hrl", "OnKustomExternalPaymentMethods", CHECKOUT),
        documents("capture.hrl", "OnPaymentCapture", CAPTURE),
        shown("a cart is shown, no promotion", shop, cart, Map.of()),
        shown("a cart is shown, buy X get Y", shop, cart, promotion),
        told("a command's hooks, no rule", shop, cart, Map.of()),
        told("a command's hooks, a rule at each", shop, cart, RULES));
  }

  private static RuleWork documents(String file, String hook, Map<String, Object> input) {
    RuleFile rule = RuleFile.read(file, RuleFixture.text(file));
    FieldValue given = new FieldValue(input);
    return new RuleWork(
        file, () -> rule.evaluate(OCCASION, hook, given, definition -> true).effects().size() == 1);
  }

  private static RuleWork shown(String what, Shop shop, Cart cart, Map<String, String> files) {
    CartPricing pricing =
        new CartPricing(
            shop.products, shop.coupons, PromotionFixture.promotions(files, shop.clock));
    CartPreview preview = new CartPreview(shop.profiles, pricing, shop.cartStock());
    return new RuleWork(
        what, () -> preview.render(cart).basket().promotions().isEmpty() == files.isEmpty());
  }

  /** The hooks that every command of a storefront fires, but for that of promotions. */
  private static RuleWork told(String what, Shop shop, Cart cart, Map<String, String> files) {
    Hooks hooks = Hooks.of(List.of(), RuleFixture.rules(files, shop.clock));
    RenderedCart rendered = shop.rendered(cart.id());
    return new RuleWork(
        what,
        () -> {
          TicketPicture before = OnTicketCreated.of(cart).ticket();
          TicketPicture after = OnTicketCreated.of(cart).ticket();
          return hooks.fire(new OnTicketCommands(before, after)).isEmpty()
              && hooks.fire(new OnTicketValidate(before, after)).isEmpty()
              && hooks.fire(new OnCartMutation(rendered)).isEmpty();
        });
  }
}
