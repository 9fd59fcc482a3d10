package io.kassa.api.login;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/**
 * Puts every ingress that needs a login behind the door, by its path, so that none is forgotten.
 */
@Provider
public class LoginDoors implements DynamicFeature {

  private static final Pattern NEEDS_LOGIN = Pattern.compile("(admin|fulfilment)(/.*)?");

  @Override
  public void configure(ResourceInfo ingress, FeatureContext context) {
    String path = ingress.getResourceClass().getAnnotation(Path.class).value();
    if (NEEDS_LOGIN.matcher(path).matches()) {
      context.register(new LoginDoor());
    }
  }
}
