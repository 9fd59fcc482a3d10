package io.kassa.batch.job;

/**
 * Which XML in {@code META-INF/batch-jobs} the jobs of a definition are done by: the one of its
 * name, or the general one. So whoever adds a handler needs no XML, and may bring one, for another
 * number of workers or a name of its own in the console.
 */
final class JobXml {

  /** The job of all definitions that have none of their own, an execution for each of them. */
  static final String GENERAL = "scheduledJobs";

  /** The parameter of an execution that says which definition's jobs it does. */
  static final String DEFINITION = "definition";

  private JobXml() {}

  /** The name of the XML, without its ending. */
  static String nameFor(String definition) {
    String own = "/META-INF/batch-jobs/" + definition + ".xml";
    return JobXml.class.getResource(own) == null ? GENERAL : definition;
  }
}
