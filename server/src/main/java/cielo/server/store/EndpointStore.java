package cielo.server.store;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps endpoints in the store's database. */
public final class EndpointStore {
  private final Jdbi sql;

  public EndpointStore(Database database) {
    sql = Jdbi.create(database.source());
  }

  /** Adds it, or takes the place of the one with its id. */
  public void put(Endpoint e) {
    sql.useTransaction(h -> {
      h.execute("delete from webhook_endpoints where id = ?", e.id());
      h.execute(
          "insert into webhook_endpoints (id, name, url, events, secret, created_at, updated_at)"
              + " values (?, ?, ?, ?, ?, ?, ?)",
          e.id(),
          e.name(),
          e.url(),
          String.join(",", e.events()),
          e.secret(),
          e.createdAt(),
          e.updatedAt());
    });
  }

  public @Nullable Endpoint find(String id) {
    return all().stream().filter(e -> e.id().equals(id)).findFirst().orElse(null);
  }

  /** Oldest first. */
  public List<Endpoint> all() {
    return sql.withHandle(h ->
        h.createQuery("select * from webhook_endpoints order by created_at, id")
            .map((rs, c) ->
                new Endpoint(
                    rs.getString("id"),
                    rs.getString("name"),
                    rs.getString("url"),
                    List.of(rs.getString("events").split(",")),
                    rs.getString("secret"),
                    rs.getLong("created_at"),
                    rs.getLong("updated_at")))
            .list());
  }

  /** False if there is none. */
  public boolean delete(String id) {
    return sql.withHandle(h -> h.execute("delete from webhook_endpoints where id = ?", id)) == 1;
  }
}
