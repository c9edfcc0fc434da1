package cielo.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A connection pool with the newest tables. Migrations are numbered files, run once each. */
public final class Database implements AutoCloseable {
  private static final int NEWEST = 2;

  private final HikariDataSource pool;

  private Database(HikariDataSource pool) {
    this.pool = pool;
  }

  /** The embedded store: one file, one process. */
  public static Database sqlite(Path file) {
    HikariConfig c = new HikariConfig();
    // WAL: readers never wait for the writer. FULL: what was accepted survives a power cut.
    c.setJdbcUrl(
        "jdbc:sqlite:"
            + file.toAbsolutePath()
            + "?journal_mode=WAL&synchronous=FULL&busy_timeout=20000&transaction_mode=IMMEDIATE");
    c.setMaximumPoolSize(4);
    return open(c, "integer primary key autoincrement", "blob", "timestamp");
  }

  private static Database open(HikariConfig c, String serial, String bytes, String time) {
    c.setPoolName("cielo-store");
    Database made;
    try {
      made = new Database(new HikariDataSource(c));
    } catch (RuntimeException e) {
      throw new StoreException(
          "the store " + c.getJdbcUrl() + " cannot be opened: " + e.getMessage(), e);
    }
    made.migrate(serial, bytes, time);
    return made;
  }

  public DataSource source() {
    return pool;
  }

  /** Makes tasks that a dead process had begun free again; only for a store of one process. */
  public void freeTasks(String table) {
    Jdbi.create(pool)
        .useHandle(h ->
            h.execute(
                "update "
                    + table
                    + " set picked = false, picked_by = null, last_heartbeat = null,"
                    + " version = version + 1 where picked = true"));
  }

  private void migrate(String serial, String bytes, String time) {
    Jdbi.create(pool)
        .useTransaction(h -> {
          h.execute("create table if not exists cielo_schema (version integer not null)");
          int at = version(h);
          if (at > NEWEST) {
            throw new StoreException(
                "the store was made by a newer version (its tables are at "
                    + at
                    + ", this program knows "
                    + NEWEST
                    + "); use the newer program or another --data folder");
          }
          for (int next = at + 1; next <= NEWEST; next++) {
            String sql = script(next).replace("${serial}", serial).replace("${bytes}", bytes);
            for (String statement : sql.replace("${time}", time).split(";\\s*\n")) {
              if (!statement.isBlank()) {
                h.execute(statement);
              }
            }
            h.execute("insert into cielo_schema (version) values (?)", next);
          }
        });
  }

  private static int version(Handle h) {
    @Nullable Integer v =
        h.createQuery("select max(version) from cielo_schema").mapTo(Integer.class).one();
    return v == null ? 0 : v;
  }

  private static String script(int n) {
    String name = String.format("%03d.sql", n);
    try (InputStream in = Database.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new StoreException("the migration " + name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StoreException("the migration " + name + " cannot be read", e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
