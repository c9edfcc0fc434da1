package cielo.server.http;

import cielo.server.job.FilmFolder;
import cielo.server.store.Video;
import cielo.server.store.VideoStore;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Create, retrieve, list, delete, cancel and download. */
final class Videos {
  private static final int PAGE = 20;
  private static final int LARGEST_PAGE = 100;

  private final Desk desk;
  private final VideoStore store;
  private final FilmFolder folder;
  private final Bodies bodies;
  private final Limits limits;

  Videos(Desk desk, VideoStore store, FilmFolder folder, Bodies bodies, Limits limits) {
    this.desk = desk;
    this.store = store;
    this.folder = folder;
    this.bodies = bodies;
    this.limits = limits;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/videos", this::create),
        Route.get("/videos", this::list),
        Route.get("/videos/{video_id}", this::retrieve),
        Route.delete("/videos/{video_id}", this::delete),
        Route.get("/videos/{video_id}/content", this::content),
        new Route(HandlerType.HEAD, "/videos/{video_id}/content", this::content),
        Route.get("/videos/{video_id}/plan", this::plan),
        Route.get("/videos/{video_id}/take", this::take),
        Route.post("/videos/{video_id}/cancel", this::cancel));
  }

  private void create(Context ctx) {
    try (Form form = bodies.read(ctx)) {
      Asked asked = Asked.read(form, limits, desk::seed);
      Video v = desk.accept(ctx, form, asked.model().id(), asked.order(), null);
      Json.answer(ctx, VideoJson.of(v));
    }
  }

  private void retrieve(Context ctx) {
    Video v = desk.find(ctx.pathParam("video_id"));
    if (!v.status().ended()) {
      ctx.header("openai-poll-after-ms", Long.toString(pollAfter(v)));
    }
    Json.answer(ctx, shown(ctx, v));
  }

  /** Often enough to be told soon, seldom enough not to matter. */
  private long pollAfter(Video v) {
    long eta = desk.eta(v);
    return eta < 0 ? 1000 : Math.clamp(eta * 250, 500, 5000);
  }

  private ObjectNode shown(Context ctx, Video v) {
    ObjectNode out = VideoJson.of(v);
    if ("detail".equals(ctx.queryParam("include"))) {
      out.set("detail", VideoJson.detail(v, desk.ahead(v), desk.eta(v)));
    }
    return out;
  }

  private void list(Context ctx) {
    int limit = limit(ctx.queryParam("limit"));
    String order = ctx.queryParam("order");
    if (order != null && !order.equals("asc") && !order.equals("desc")) {
      throw Fields.wrong("order", "must be 'asc' or 'desc'");
    }
    @Nullable String after = ctx.queryParam("after");
    VideoStore.Page page = store.list(after, limit, "asc".equals(order));
    if (page == null) {
      throw ApiException.field(
          "after", "invalid_value", "Invalid 'after': no video ever had this id.");
    }
    ObjectNode out = Json.object().put("object", "list");
    ArrayNode data = out.putArray("data");
    page.videos().forEach(v -> data.add(shown(ctx, v)));
    out.put("first_id", page.videos().isEmpty() ? null : page.videos().getFirst().id());
    out.put("last_id", page.videos().isEmpty() ? null : page.videos().getLast().id());
    Json.answer(ctx, out.put("has_more", page.more()));
  }

  private static int limit(@Nullable String said) {
    if (said == null) {
      return PAGE;
    }
    try {
      int n = Integer.parseInt(said);
      if (n >= 0 && n <= LARGEST_PAGE) {
        return n;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw Fields.wrong("limit", "must be a whole number from 0 to " + LARGEST_PAGE);
  }

  private void delete(Context ctx) {
    String id = ctx.pathParam("video_id");
    if (!store.delete(id)) {
      throw ApiException.noVideo(id);
    }
    try {
      folder.remove(id); // a running worker finds its row gone and removes what it still writes
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Json.answer(
        ctx, Json.object().put("id", id).put("object", "video.deleted").put("deleted", true));
  }

  private void cancel(Context ctx) {
    Json.answer(ctx, VideoJson.of(desk.cancel(ctx.pathParam("video_id"))));
  }

  private void content(Context ctx) {
    String variant = ctx.queryParam("variant");
    String id = ctx.pathParam("video_id");
    switch (variant == null ? "video" : variant) {
      case "video" -> send(ctx, id, FilmFolder.FILM, "video/mp4", ".mp4");
      case "thumbnail" -> send(ctx, id, FilmFolder.THUMBNAIL, "image/webp", ".webp");
      case "spritesheet" -> send(ctx, id, FilmFolder.SPRITES, "image/jpeg", ".jpg");
      default -> throw Fields.wrong("variant", "must be 'video', 'thumbnail' or 'spritesheet'");
    }
  }

  private void plan(Context ctx) {
    send(ctx, ctx.pathParam("video_id"), FilmFolder.PLAN, "application/json", ".json");
  }

  private void take(Context ctx) {
    send(ctx, ctx.pathParam("video_id"), FilmFolder.TAKE, "application/octet-stream", ".take");
  }

  private void send(Context ctx, String id, String file, String type, String ending) {
    Video v = desk.finished(id);
    FileAnswer.send(ctx, folder.file(v.id(), file), type, v.id() + ending, v.id() + ending);
  }
}
