package io.kassa.benchmark.floor;

/** Reads an object of numbers and texts that need no escapes; no more is sent here. */
final class FlatJson {
  private FlatJson() {}

  static String member(String json, String name) {
    int colon = json.indexOf(':', json.indexOf("\"" + name + "\""));
    int end = colon + 1;
    while (json.charAt(end) != ',' && json.charAt(end) != '}') {
      end++;
    }
    return json.substring(colon + 1, end).replace("\"", "").strip();
  }
}
