package cielo.server.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteVideoStoreTest extends VideoStoreContract {
  @TempDir private Path dir;
  private Database db;

  @BeforeEach
  void open() {
    db = Database.sqlite(dir.resolve("s.db"));
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Override
  VideoStore store() {
    return new SqlVideoStore(db.source());
  }

  @Override
  VideoStore reopened() {
    db.close();
    open();
    return store();
  }
}
