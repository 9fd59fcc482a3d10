package io.kassa.persistence.schema;

import io.kassa.domain.startup.Preparation;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the version of this release: the scripts in {@code db/migration}, each
 * once, one server at a time. A database that is newer than the release stops the start.
 */
@ApplicationScoped
class SchemaMigration implements Preparation {

  /** Flyway finds folders on this server by an empty file flyway.location in each. */
  private static final String SCRIPTS = "classpath:db/migration";

  private static final int THE_SCHEMA = 0;

  @Resource(lookup = "jdbc/kassa")
  private DataSource database;

  @Override
  public int order() {
    return THE_SCHEMA;
  }

  @Override
  public void prepare() {
    Flyway.configure(getClass().getClassLoader())
        .dataSource(database)
        .locations(SCRIPTS)
        .failOnMissingLocations(true)
        .load()
        .migrate();
  }
}
