package cielo.server.store;

import cielo.server.store.Video.Fault;
import cielo.server.store.Video.Status;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The store on SQLite or PostgreSQL: the same statements for both. */
public final class SqlVideoStore implements VideoStore {
  /** Rows of deleted videos stay, empty, so that a listing can go on from their place. */
  private static final String DELETED = "deleted";

  private static final String OPEN = "('queued', 'in_progress')";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Jdbi sql;

  public SqlVideoStore(DataSource source) {
    sql = Jdbi.create(source);
  }

  @Override
  public void add(Video v, @Nullable String key, String hash) {
    sql.useTransaction(h -> {
      h.createUpdate(
              "insert into videos (id, model, film, remixed_from, status, progress, stage, step,"
                  + " steps, attempts, created_at) values (:id, :model, :film, :from, 'queued',"
                  + " 0, '', 0, 0, 0, :now)")
          .bind("id", v.id())
          .bind("model", v.model())
          .bind("film", write(v.order()))
          .bind("from", v.remixedFrom())
          .bind("now", v.createdAt())
          .execute();
      if (key != null) {
        h.execute(
            "insert into request_keys (name, hash, video) values (?, ?, ?)", key, hash, v.id());
      }
    });
  }

  @Override
  public @Nullable Remembered remembered(String key) {
    return sql.withHandle(h ->
        h.createQuery("select hash, video from request_keys where name = :key")
            .bind("key", key)
            .map((rs, c) -> new Remembered(rs.getString(1), rs.getString(2)))
            .findFirst()
            .orElse(null));
  }

  @Override
  public @Nullable Video find(String id) {
    return sql.withHandle(h ->
        h.createQuery("select * from videos where id = :id and status <> 'deleted'")
            .bind("id", id)
            .map((rs, c) -> read(rs))
            .findFirst()
            .orElse(null));
  }

  @Override
  public @Nullable Page list(@Nullable String after, int limit, boolean ascending) {
    return sql.withHandle(h -> {
      long from = ascending ? 0 : Long.MAX_VALUE;
      if (after != null) {
        var place =
            h.createQuery("select seq from videos where id = :id")
                .bind("id", after)
                .mapTo(Long.class)
                .findFirst();
        if (place.isEmpty()) {
          return null;
        }
        from = place.get();
      }
      String order = ascending ? "seq > :from order by seq" : "seq < :from order by seq desc";
      List<Video> found =
          h.createQuery(
                  "select * from videos where status <> 'deleted' and " + order + " limit :limit")
              .bind("from", from)
              .bind("limit", limit + 1)
              .map((rs, c) -> read(rs))
              .list();
      boolean more = limit > 0 && found.size() > limit;
      return new Page(found.subList(0, Math.min(limit, found.size())), more);
    });
  }

  @Override
  public boolean start(String id, long now) {
    return change(
        "update videos set status = 'in_progress', attempts = attempts + 1, started_at = ?,"
            + " progress = 0 where id = ? and status in "
            + OPEN,
        now,
        id);
  }

  @Override
  public boolean progress(String id, int percent, String stage, int step, int steps) {
    return change(
        "update videos set progress = ?, stage = ?, step = ?, steps = ? where id = ? and status ="
            + " 'in_progress'",
        percent,
        stage,
        step,
        steps,
        id);
  }

  @Override
  public boolean giveBack(String id) {
    return change(
        "update videos set status = 'queued', attempts = attempts - 1, progress = 0, stage = ''"
            + " where id = ? and status = 'in_progress'",
        id);
  }

  @Override
  public boolean complete(String id, long now, @Nullable Long expires) {
    return change(
        "update videos set status = 'completed', progress = 100, stage = '', completed_at = ?,"
            + " expires_at = ? where id = ? and status = 'in_progress'",
        now,
        expires,
        id);
  }

  @Override
  public boolean fail(String id, Fault fault, long now) {
    return change(
        "update videos set status = 'failed', stage = '', fault_code = ?, fault_message = ?,"
            + " completed_at = ? where id = ? and status in "
            + OPEN,
        fault.code(),
        fault.message(),
        now,
        id);
  }

  @Override
  public boolean delete(String id) {
    return change(
        "update videos set status = '"
            + DELETED
            + "', film = '', fault_message = null where id = ? and status <> 'deleted'",
        id);
  }

  @Override
  public List<String> unannounced() {
    return sql.withHandle(h ->
        h.createQuery(
                "select id from videos where status in ('completed', 'failed') and announced = 0"
                    + " order by seq")
            .mapTo(String.class)
            .list());
  }

  @Override
  public void announced(String id) {
    change("update videos set announced = 1 where id = ?", id);
  }

  @Override
  public List<String> unfinished() {
    return sql.withHandle(h ->
        h.createQuery("select id from videos where status in " + OPEN + " order by seq")
            .mapTo(String.class)
            .list());
  }

  @Override
  public int ahead(Video video) {
    return sql.withHandle(h ->
        h.createQuery("select count(*) from videos where seq < :seq and status in " + OPEN)
            .bind("seq", video.seq())
            .mapTo(Integer.class)
            .one());
  }

  private boolean change(String statement, @Nullable Object... values) {
    return sql.withHandle(h -> h.execute(statement, values)) == 1;
  }

  private static Video read(ResultSet rs) throws SQLException {
    @Nullable String code = rs.getString("fault_code");
    @Nullable String message = rs.getString("fault_message");
    return new Video(
        rs.getString("id"),
        rs.getLong("seq"),
        rs.getString("model"),
        order(rs.getString("film")),
        rs.getString("remixed_from"),
        Status.valueOf(rs.getString("status").toUpperCase(Locale.ROOT)),
        rs.getInt("progress"),
        rs.getString("stage"),
        rs.getInt("step"),
        rs.getInt("steps"),
        rs.getInt("attempts"),
        rs.getLong("created_at"),
        time(rs, "started_at"),
        time(rs, "completed_at"),
        time(rs, "expires_at"),
        code == null ? null : new Fault(code, message == null ? "" : message));
  }

  private static @Nullable Long time(ResultSet rs, String column) throws SQLException {
    long n = rs.getLong(column);
    return rs.wasNull() ? null : n;
  }

  private static String write(Order order) {
    try {
      return JSON.writeValueAsString(order);
    } catch (JsonProcessingException e) {
      throw new StoreException("an order cannot be written as JSON", e);
    }
  }

  private static Order order(String json) {
    try {
      return JSON.readValue(json, Order.class);
    } catch (JsonProcessingException e) {
      throw new StoreException("a stored order cannot be read", e);
    }
  }
}
