package io.kassa.it.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.PushAddress;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnSharedServer
class PushBodyIT {
  private final Ledger ledger;
  private final Purchase purchase;

  PushBodyIT(Shop shop, StandIn standIn, Ledger ledger) {
    this.ledger = ledger;
    this.purchase = Purchase.checkedOut(shop, standIn).paid();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json|{}",
        "application/json|no JSON at all",
        "application/x-www-form-urlencoded|kustom_order_id=another&token=another",
        "text/plain|''"
      })
  void whateverIsInTheBodyIsNotRead(String contentType, String body) {
    int status = PushAddress.of(purchase).calledWith(contentType, body).status();

    assertThat(status).isEqualTo(200);
    assertThat(ledger.orders(purchase.cart())).isEqualTo(1);
  }
}
