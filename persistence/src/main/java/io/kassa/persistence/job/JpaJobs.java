package io.kassa.persistence.job;

import io.kassa.domain.job.Job;
import io.kassa.domain.job.JobState;
import io.kassa.domain.job.Jobs;
import io.kassa.persistence.sql.UtcTimestamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The interceptor that asks for a transaction stands only where JPA itself would not ask: it costs
 * as much as a statement does.
 */
@ApplicationScoped
class JpaJobs implements Jobs {

  /** In SQL, because JPA has no words for rows that another holds. H2 and PostgreSQL know these. */
  private static final String NEXT =
      """
      SELECT * FROM job candidate
      WHERE definition = ?1 AND claimable_at <= ?2
        AND NOT EXISTS (
          SELECT 1 FROM job held
          WHERE held.started_key = candidate.pending_key
            AND held.job_state = 'RUNNING' AND held.claimable_at > ?2)
        AND NOT EXISTS (
          SELECT 1 FROM job newer
          WHERE newer.pending_key = candidate.started_key AND newer.claimable_at <= ?2)
      ORDER BY claimable_at
      FETCH FIRST 1 ROW ONLY
      FOR UPDATE SKIP LOCKED
      """;

  private static final String WAITING_SINCE =
      " FROM Job j WHERE j.definition = :definition"
          + " AND j.claimableAt IS NOT NULL AND j.waitingSince <= :since";

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public void add(Job job) {
    entityManager.persist(job);
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Optional<Job> find(UUID jobId) {
    return Optional.ofNullable(entityManager.find(Job.class, jobId));
  }

  @Override
  public Optional<Job> lock(UUID jobId) {
    return Optional.ofNullable(
        entityManager
            .createNamedQuery("Job.lock", Job.class)
            .setParameter("id", jobId)
            .getSingleResultOrNull());
  }

  @Override
  public Optional<Job> lockPending(String key) {
    return lock("Job.lockPending", key);
  }

  @Override
  public Optional<Job> lockStarted(String key) {
    return lock("Job.lockStarted", key);
  }

  @Override
  public List<Job> lockParked(String definition, String subject) {
    return entityManager
        .createNamedQuery("Job.lockParked", Job.class)
        .setParameter("definition", definition)
        .setParameter("subject", subject)
        .getResultList();
  }

  @Override
  public List<Job> lockAbout(Collection<String> about) {
    return about.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Job.lockAbout", Job.class)
            .setParameter("about", about)
            .getResultList();
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public boolean hasNewer(Job job) {
    return entityManager
            .createQuery(
                "SELECT COUNT(j) FROM Job j WHERE j.subject = :subject"
                    + " AND j.definition = :definition AND j.createdAt > :createdAt",
                Long.class)
            .setParameter("subject", job.subject())
            .setParameter("definition", job.definition())
            .setParameter("createdAt", job.createdAt())
            .getSingleResult()
        > 0;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public boolean isActive(String key) {
    return count("SELECT COUNT(j) FROM Job j WHERE j.pendingKey = :key OR j.startedKey = :key", key)
        > 0;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Optional<Job> lockNext(String definition, Instant now) {
    Stream<?> found =
        entityManager
            .createNativeQuery(NEXT, Job.class)
            .setParameter(1, definition)
            .setParameter(2, UtcTimestamp.of(now))
            .getResultList()
            .stream();
    return found.map(Job.class::cast).findFirst();
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public List<String> activeDefinitions() {
    return entityManager
        .createQuery(
            "SELECT DISTINCT j.definition FROM Job j WHERE j.claimableAt IS NOT NULL"
                + " ORDER BY j.definition",
            String.class)
        .getResultList();
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public long count(String definition, JobState state) {
    return entityManager
        .createQuery(
            "SELECT COUNT(j) FROM Job j WHERE j.definition = :definition AND j.state = :state",
            Long.class)
        .setParameter("definition", definition)
        .setParameter("state", state)
        .getSingleResult();
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public long countWaitingSince(String definition, Instant since) {
    return entityManager
        .createQuery("SELECT COUNT(DISTINCT j.subject)" + WAITING_SINCE, Long.class)
        .setParameter("definition", definition)
        .setParameter("since", since)
        .getSingleResult();
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public List<String> waitingSince(String definition, Instant since, int limit) {
    return entityManager
        .createQuery("SELECT DISTINCT j.subject" + WAITING_SINCE, String.class)
        .setParameter("definition", definition)
        .setParameter("since", since)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public void flush() {
    entityManager.flush();
  }

  private Optional<Job> lock(String query, String key) {
    return entityManager
        .createNamedQuery(query, Job.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  private long count(String query, String key) {
    return entityManager.createQuery(query, Long.class).setParameter("key", key).getSingleResult();
  }
}
