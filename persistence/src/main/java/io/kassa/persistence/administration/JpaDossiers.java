package io.kassa.persistence.administration;

import io.kassa.domain.administration.CartLine;
import io.kassa.domain.administration.CartQuery;
import io.kassa.domain.administration.Dossiers;
import io.kassa.domain.administration.Happening;
import io.kassa.domain.administration.JobCount;
import io.kassa.domain.administration.JobLine;
import io.kassa.domain.cart.CartId;
import io.kassa.persistence.sql.Row;
import io.kassa.persistence.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** In SQL, because most of what is shown comes from several tables at once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaDossiers implements Dossiers {

  private static final String JOBS =
      """
      SELECT job_id, definition, COALESCE(about, subject), job_state, attempts, last_problem,
        server_name, created_at, claimable_at, ended_at
      FROM job WHERE job_state = ?1 ORDER BY created_at DESC
      """;

  private static final String JOB_COUNTS =
      """
      SELECT definition, job_state, COUNT(*) FROM job
      WHERE job_state IN ('PENDING', 'RUNNING', 'RETRYING', 'PARKED')
      GROUP BY definition, job_state ORDER BY definition, job_state
      """;

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public List<CartLine> findCarts(CartQuery query) {
    CartSearch search = CartSearch.of(query);
    Query found = entityManager.createNativeQuery(search.sql()).setMaxResults(query.limit());
    for (int i = 0; i < search.parameters().size(); i++) {
      found.setParameter(i + 1, search.parameters().get(i));
    }
    return Rows.of(found).map(CartSearch::line).toList();
  }

  @Override
  public List<Happening> happenings(CartId cartId) {
    return Rows.oldestFirst(
        entityManager
            .createNativeQuery(Happenings.SQL)
            .setParameter(1, cartId.toString())
            .setMaxResults(MAX_HAPPENINGS),
        JpaDossiers::happening);
  }

  private static Happening happening(Row row) {
    return new Happening(
        row.time(0), row.text(1), row.text(2), row.optional(3), row.optional(4), row.optional(5));
  }

  @Override
  public List<JobLine> jobs(String state, int limit) {
    return Rows.of(
            entityManager.createNativeQuery(JOBS).setParameter(1, state).setMaxResults(limit))
        .map(
            row ->
                new JobLine(
                    row.id(0),
                    row.text(1),
                    row.text(2),
                    row.text(3),
                    (int) row.number(4),
                    row.optional(5),
                    row.optional(6),
                    row.time(7),
                    row.optionalTime(8),
                    row.optionalTime(9)))
        .toList();
  }

  @Override
  public List<JobCount> countJobs() {
    return Rows.of(entityManager.createNativeQuery(JOB_COUNTS))
        .map(row -> new JobCount(row.text(0), row.text(1), row.number(2)))
        .toList();
  }
}
