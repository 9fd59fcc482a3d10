package io.kassa.persistence.importing;

import io.kassa.domain.importing.FileVersion;
import io.kassa.domain.importing.ImportedFiles;
import io.kassa.persistence.type.InstantConverter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaImportedFiles implements ImportedFiles {

  private static final InstantConverter INSTANTS = new InstantConverter();

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public boolean contains(FileVersion version) {
    return !entityManager
        .createNativeQuery("SELECT 1 FROM imported_file WHERE file_name = ? AND sha256 = ?")
        .setParameter(1, version.name())
        .setParameter(2, version.sha256())
        .getResultList()
        .isEmpty();
  }

  @Override
  public void put(FileVersion version, Instant now) {
    int changed =
        write(
            "UPDATE imported_file SET sha256 = ?, imported_at = ? WHERE file_name = ?",
            version,
            now);
    if (changed == 0) {
      write(
          "INSERT INTO imported_file (sha256, imported_at, file_name) VALUES (?, ?, ?)",
          version,
          now);
    }
  }

  private int write(String sql, FileVersion version, Instant now) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, version.sha256())
        .setParameter(2, INSTANTS.convertToDatabaseColumn(now))
        .setParameter(3, version.name())
        .executeUpdate();
  }
}
