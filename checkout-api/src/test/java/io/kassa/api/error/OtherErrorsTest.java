package io.kassa.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.api.json.Wire;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OtherErrorsTest {

  private final HttpErrorMapper httpErrors = new HttpErrorMapper();
  private final UnexpectedErrorMapper unexpectedErrors = new UnexpectedErrorMapper();

  @Test
  void whatTheServerRefusesHasTheSameBody() throws Exception {
    Response response = httpErrors.toResponse(new NotFoundException("no such path /secret"));

    JsonNode body = Wire.json(response.getEntity());
    assertThat(response.getStatus()).isEqualTo(404);
    assertThat(body.at("/errors/0/code").asText()).isEqualTo("NOT_FOUND");
    assertThat(body.toString()).doesNotContain("secret");
  }

  @Test
  void aWrongMethodIsToldWhichAreRight() {
    Response response =
        httpErrors.toResponse(new NotAllowedException(new IllegalStateException(), "POST"));

    assertThat(response.getStatus()).isEqualTo(405);
    assertThat(response.getHeaderString(HttpHeaders.ALLOW)).contains("POST");
  }

  @Test
  void aRejectionInsideOfAnotherExceptionIsFound() {
    Rejection rejection = new Rejection(ErrorCode.CART_EMPTY, "Empty.");

    assertThat(httpErrors.toResponse(new NotFoundException(rejection)).getStatus()).isEqualTo(400);
    assertThat(
            unexpectedErrors
                .toResponse(new IllegalStateException(new EJBException().initCause(rejection)))
                .getStatus())
        .isEqualTo(400);
  }

  @Test
  void whatShouldNotHaveHappenedTellsAnIdAndNothingElse() throws Exception {
    Response response = unexpectedErrors.toResponse(new IllegalStateException("kim@example.com"));

    JsonNode body = Wire.json(response.getEntity());
    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(body.at("/error/code").asText()).isEqualTo("INTERNAL_ERROR");
    assertThat(body.at("/errors/0/details/errorId").asText()).hasSize(36);
    assertThat(body.toString()).doesNotContain("kim");
  }

  @Test
  void troubleWithTheDatabaseIsWorthAnotherTry() {
    Response lost = unexpectedErrors.toResponse(new EJBException(new PersistenceException("x")));
    Response torn = unexpectedErrors.toResponse(new RuntimeException(new SQLException("x")));

    assertThat(lost.getStatus()).isEqualTo(503);
    assertThat(torn.getStatus()).isEqualTo(503);
    assertThat(lost.getHeaderString(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
  }

  @Test
  void aLostConnectionToTheDatabaseIsNoFaultOfTheCallers() {
    SQLException lost = new SQLException("I/O error", new IOException("reset"));

    Response response = unexpectedErrors.toResponse(new EJBException(new RuntimeException(lost)));

    assertThat(response.getStatus()).isEqualTo(503);
  }

  @Test
  void aBodyThatBreaksOffIsTheCallers() {
    Response response = unexpectedErrors.toResponse(new RuntimeException(new IOException("cut")));

    assertThat(response.getStatus()).isEqualTo(400);
  }
}
