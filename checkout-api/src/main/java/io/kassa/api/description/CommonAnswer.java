package io.kassa.api.description;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * A refusal that several ingresses share.
 *
 * @param name under {@code components/responses} of {@code META-INF/openapi.yaml}
 */
record CommonAnswer(String status, String name, BiPredicate<String, Operation> applies) {

  private static final List<CommonAnswer> ALL =
      List.of(
          new CommonAnswer("400", "InvalidRequest", (path, it) -> it.getRequestBody() != null),
          new CommonAnswer("401", "NoLogin", (path, it) -> needsLogin(path)),
          new CommonAnswer("403", "NoRole", (path, it) -> needsLogin(path)),
          new CommonAnswer("404", "NotFound", (path, it) -> path.contains("{")),
          new CommonAnswer("413", "TooLarge", (path, it) -> it.getRequestBody() != null),
          new CommonAnswer("415", "NotJson", (path, it) -> it.getRequestBody() != null),
          new CommonAnswer("429", "TooManyRequests", (path, it) -> path.startsWith("/commerce/")),
          new CommonAnswer("500", "Unexpected", (path, it) -> true),
          new CommonAnswer("503", "Unavailable", (path, it) -> true));

  /** Those of an ingress. */
  static Stream<CommonAnswer> of(String path, Operation operation) {
    return ALL.stream().filter(answer -> answer.applies().test(path, operation));
  }

  private static boolean needsLogin(String path) {
    return path.startsWith("/admin/") || path.startsWith("/fulfilment/");
  }
}
