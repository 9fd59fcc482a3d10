package io.kassa.api.description;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Adds to every ingress the refusals that it shares with others, and the one body that refusals
 * have. What an ingress says itself stays.
 */
public class CommonAnswers implements OASFilter {

  private static final String JSON = "application/json";

  @Override
  public void filterOpenAPI(OpenAPI description) {
    description
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations().values().forEach(operation -> complete(path, operation)));
  }

  private static void complete(String path, Operation operation) {
    APIResponses answers = operation.getResponses();
    if (answers.getDefaultValue() != null) {
      return; // a page for people, not JSON
    }
    CommonAnswer.of(path, operation)
        .forEach(
            common -> {
              if (!answers.hasAPIResponse(common.status())) {
                answers.addAPIResponse(
                    common.status(), OASFactory.createAPIResponse().ref(common.name()));
              }
            });
    answers.getAPIResponses().entrySet().stream()
        .filter(CommonAnswers::isRefusalWithoutBody)
        .forEach(answer -> answer.getValue().setContent(errorBody()));
  }

  private static boolean isRefusalWithoutBody(Map.Entry<String, APIResponse> answer) {
    APIResponse refusal = answer.getValue();
    return answer.getKey().compareTo("400") >= 0
        && refusal.getRef() == null
        && refusal.getContent() == null;
  }

  private static Content errorBody() {
    return OASFactory.createContent()
        .addMediaType(
            JSON, OASFactory.createMediaType().schema(OASFactory.createSchema().ref("ErrorBody")));
  }
}
