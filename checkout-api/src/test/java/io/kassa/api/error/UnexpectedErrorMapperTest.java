package io.kassa.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionRequiredException;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnexpectedErrorMapperTest {

  private static final Logger LOG = Logger.getLogger(UnexpectedErrorMapper.class.getName());

  private final UnexpectedErrorMapper mapper = new UnexpectedErrorMapper();

  @BeforeEach
  void beQuiet() {
    LOG.setLevel(Level.OFF);
  }

  @AfterEach
  void speakAgain() {
    LOG.setLevel(null);
  }

  @Test
  void aBodyThatBreaksOffIsTheCallers() {
    assertThat(status(new IllegalStateException(new IOException("closed")))).isEqualTo(400);
  }

  @Test
  void aMissingTransactionIsNotTheCallersThoughItIsAnIoException() {
    assertThat(status(new IllegalStateException(new TransactionRequiredException())))
        .isEqualTo(500);
  }

  @Test
  void troubleWithTheDatabasePasses() {
    assertThat(status(new PersistenceException(new IOException("connection lost")))).isEqualTo(503);
  }

  private int status(Throwable problem) {
    return mapper.toResponse(problem).getStatus();
  }
}
