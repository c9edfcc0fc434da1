package cielo.server.http;

import cielo.server.hook.Messenger;
import cielo.server.hook.Reach;
import cielo.server.job.FilmFolder;
import cielo.server.job.JobRunner;
import cielo.server.store.EndpointStore;
import cielo.server.store.VideoStore;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** All routes of the server, and what every answer has. */
public final class Api {
  /** Where the operations live: the plain base, and those of Azure's clients. */
  private static final List<String> BASES = List.of("/v1", "/openai/v1", "/openai");

  private final List<Route> operations = new ArrayList<>();
  private final Guard guard;

  /**
   * What the routes need.
   *
   * @param scratch folder for files that come with requests
   * @param mostBytes of one body
   * @param mostQueued films waiting or running
   * @param strict only the documented sizes and lengths of the original
   * @param closing true once the server goes down
   */
  public record Parts(
      VideoStore store,
      JobRunner runner,
      FilmFolder folder,
      Rewriter rewriter,
      EndpointStore endpoints,
      Messenger messenger,
      Reach reach,
      Clock clock,
      Path scratch,
      long mostBytes,
      int mostQueued,
      boolean strict,
      BooleanSupplier closing) {}

  public Api(Parts p, Guard guard) {
    this.guard = guard;
    Desk desk =
        new Desk(
            p.store(), p.runner(), p.clock(), p.mostQueued(), id -> p.messenger().announce(id));
    Bodies bodies = new Bodies(p.scratch(), p.mostBytes());
    Limits limits = p.strict() ? new Limits.Strict() : new Limits.Free();
    operations.addAll(
        new Changes(desk, p.folder(), p.rewriter(), bodies)
            .routes()); // before {video_id}: reserved words
    operations.addAll(new Videos(desk, p.store(), p.folder(), bodies, limits).routes());
    operations.add(new Events(desk, p.closing()).route());
    operations.addAll(
        new Webhooks(p.endpoints(), p.messenger(), p.reach(), bodies, p.clock()).routes());
    operations.add(Route.get("/models", ctx -> Json.answer(ctx, Models.list())));
    operations.add(Route.get("/models/{model}", Api::model));
  }

  /** The operations, with paths below a base. */
  public List<Route> operations() {
    return List.copyOf(operations);
  }

  /** Puts everything into a server's configuration. */
  public void into(JavalinConfig config) {
    config.routes.before(this::first);
    Failures.map(config.routes);
    for (String base : BASES) {
      for (Route r : operations) {
        config.routes.addHttpHandler(r.method(), base + r.path(), r.handler());
      }
    }
    Pages.all().forEach((path, handler) -> config.routes.get(path, handler));
    config.routes.get("/healthz", ctx -> ctx.result("ok\n"));
  }

  private void first(Context ctx) {
    ctx.header("x-request-id", "req_" + UUID.randomUUID().toString().replace("-", ""));
    ctx.header("openai-version", "2020-10-01");
    ctx.header("X-Content-Type-Options", "nosniff");
    guard.check(ctx);
  }

  private static void model(Context ctx) {
    Models.Model m = Models.find(ctx.pathParam("model"));
    if (m == null) {
      throw ApiException.of(
          404,
          "invalid_request_error",
          "model_not_found",
          "The model '" + ApiException.clip(ctx.pathParam("model")) + "' does not exist.");
    }
    Json.answer(ctx, Models.json(m));
  }
}
