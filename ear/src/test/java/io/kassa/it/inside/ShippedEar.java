package io.kassa.it.inside;

import io.kassa.domain.cart.CartsContract;
import io.kassa.it.server.Pieces;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Answers;
import io.kassa.it.shop.Asked;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Http;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import io.kassa.it.shop.StandInTime;
import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR that ships, with tests in its WAR. The contracts lie beside the domain, whose classes
 * they share packages with.
 */
final class ShippedEar {
  private static final String WAR = "kassa-checkout-api.war";

  private ShippedEar() {}

  static EnterpriseArchive with(Class<?>... tests) {
    EnterpriseArchive ear =
        ShrinkWrap.createFromZipFile(EnterpriseArchive.class, Pieces.ear().toFile());
    // Under its own name: Arquillian takes the one with a slash for another module.
    WebArchive war =
        ShrinkWrap.create(WebArchive.class, WAR)
            .merge(ear.getAsType(WebArchive.class, "/" + WAR))
            .addClasses(tests);
    return ear.addAsModule(Testable.archiveToTest(war))
        .addAsLibraries(jarOf(CartsContract.class), jarOf(Assertions.class));
  }

  /** The test language goes along, for tests that talk to the stand-in. */
  static EnterpriseArchive withTestLanguage(Class<?> test) {
    return with(
        test,
        Answer.class,
        Answers.class,
        Asked.class,
        Fault.class,
        Http.class,
        Json.class,
        ShopCart.class,
        StandIn.class,
        StandInTime.class);
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
