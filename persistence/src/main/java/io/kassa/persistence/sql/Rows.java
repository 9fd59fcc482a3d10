package io.kassa.persistence.sql;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows that a query in SQL answers; it has to ask for more than one column. */
public final class Rows {

  private Rows() {}

  /** In the order of the query. */
  public static Stream<Row> of(Query query) {
    Stream<?> found = query.getResultList().stream();
    return found.map(columns -> new Row((Object[]) columns));
  }

  /**
   * The other way round, for queries that leave the oldest out where there are too many.
   *
   * @param newestFirst limited by whoever made it
   */
  public static <T> List<T> oldestFirst(Query newestFirst, Function<Row, T> read) {
    List<T> rows = new ArrayList<>(of(newestFirst).map(read).toList());
    Collections.reverse(rows);
    return rows;
  }
}
