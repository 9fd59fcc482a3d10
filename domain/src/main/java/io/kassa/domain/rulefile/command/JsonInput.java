package io.kassa.domain.rulefile.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kassa.domain.field.FieldValue;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Reads inputs that were written by hand; one that is none is told of. */
record JsonInput(PrintStream problems) {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /**
   * The JSON object in a file.
   *
   * @throws IOException if the file can't be read
   */
  Optional<FieldValue> read(Path file) throws IOException {
    try {
      if (JSON.readValue(Files.readAllBytes(file), Object.class) instanceof Map<?, ?> members) {
        return Optional.of(new FieldValue(members));
      }
      problems.println(file + " is no JSON object");
    } catch (JsonProcessingException e) {
      problems.println(file + " is not JSON: " + e.getOriginalMessage());
    }
    return Optional.empty();
  }
}
