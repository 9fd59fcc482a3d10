package io.kassa.domain.rulefile;

/** What nobody thought of when a file was read or ran; it concerns that file alone. */
final class Defect {

  private Defect() {}

  /**
   * It in words, with the place in our code and without its message, which may hold values: a rule
   * works on what shoppers wrote.
   */
  static String told(Throwable defect) {
    StackTraceElement[] trace = defect.getStackTrace();
    return "this is a defect of the server, please report it: "
        + defect.getClass().getSimpleName()
        + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
