package cielo.server.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;

/** Every error leaves in one shape, whoever threw it. */
final class Failures {
  private static final System.Logger LOG = System.getLogger(Failures.class.getName());

  private static final long MOST_DRAINED = 1 << 20;

  private Failures() {}

  static void map(RoutesConfig routes) {
    routes.exception(ApiException.class, (e, ctx) -> answer(ctx, e));
    routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, framework(e, ctx)));
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          if (ctx.res().isCommitted()) { // the other side has gone in the middle of an answer
            LOG.log(System.Logger.Level.DEBUG, ctx.path(), e);
            return;
          }
          LOG.log(System.Logger.Level.ERROR, ctx.method() + " " + ctx.path(), e);
          answer(
              ctx,
              ApiException.of(
                  500,
                  "server_error",
                  "internal_error",
                  "The server had a fault; its log says more."));
        });
  }

  private static ApiException framework(HttpResponseException e, Context ctx) {
    return switch (e.getStatus()) {
      case 404 ->
          ApiException.of(
              404,
              "invalid_request_error",
              "unknown_url",
              "Unknown request URL: " + ctx.method() + " " + ApiException.clip(ctx.path()) + ".");
      case 405 ->
          ApiException.of(
              405,
              "invalid_request_error",
              "method_not_allowed",
              ctx.method() + " is not possible on " + ApiException.clip(ctx.path()) + ".");
      default ->
          ApiException.of(
              e.getStatus(),
              e.getStatus() < 500 ? "invalid_request_error" : "server_error",
              "http_" + e.getStatus(),
              String.valueOf(e.getMessage()));
    };
  }

  /** A client that is still sending would see a broken connection instead of the answer. */
  private static void drain(Context ctx) {
    try {
      ctx.req().getInputStream().skipNBytes(MOST_DRAINED);
    } catch (IOException e) {
      // its end was reached, or it has stopped sending
    }
  }

  private static void answer(Context ctx, ApiException e) {
    if (ctx.req().getContentLengthLong() <= MOST_DRAINED) {
      drain(ctx);
    }
    ObjectNode body = Json.object();
    body.putObject("error")
        .put("message", e.getMessage())
        .put("type", e.type())
        .put("param", e.param())
        .put("code", e.code());
    if (e.status() == 429) {
      ctx.header("Retry-After", "10");
    }
    Json.answer(ctx, e.status(), body);
  }
}
