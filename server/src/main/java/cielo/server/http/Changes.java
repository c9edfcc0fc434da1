package cielo.server.http;

import cielo.director.DirectorException;
import cielo.scene.screenplay.Screenplay;
import cielo.server.job.FilmFolder;
import cielo.server.store.Order;
import cielo.server.store.Video;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** What is made from an earlier video: remix, edit and extension. */
final class Changes {
  private final Desk desk;
  private final FilmFolder folder;
  private final Rewriter rewriter;
  private final Bodies bodies;

  Changes(Desk desk, FilmFolder folder, Rewriter rewriter, Bodies bodies) {
    this.desk = desk;
    this.folder = folder;
    this.rewriter = rewriter;
    this.bodies = bodies;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/videos/edits", this::edit),
        Route.post("/videos/extensions", this::extend),
        Route.post("/videos/characters", Changes::noCharacters),
        Route.get("/videos/characters/{character_id}", Changes::noCharacter),
        Route.post("/videos/{video_id}/remix", this::remix));
  }

  private void remix(Context ctx) {
    try (Form form = bodies.read(ctx)) {
      change(ctx, form, ctx.pathParam("video_id"));
    }
  }

  private void edit(Context ctx) {
    try (Form form = bodies.read(ctx)) {
      new Fields(form.fields()).prompt();
      change(ctx, form, source(form));
    }
  }

  /** The source's screenplay changed by the prompt, with the source's seed: the rest stays. */
  private void change(Context ctx, Form form, String source) {
    String words = new Fields(form.fields()).prompt();
    Video from = desk.finished(source);
    Screenplay plan = rewritten(plan(from), words);
    Order o = from.order();
    Order order =
        new Order(
            words,
            o.seconds(),
            o.width(),
            o.height(),
            o.fps(),
            o.seed(),
            o.quality(),
            plan.toJson());
    Json.answer(ctx, VideoJson.of(desk.accept(ctx, form, from.model(), order, from.id())));
  }

  private Screenplay plan(Video from) {
    try {
      return Screenplay.fromJson(Files.readString(folder.file(from.id(), FilmFolder.PLAN)));
    } catch (IOException e) {
      throw ApiException.request(
          "no_screenplay", "The screenplay of this video is not there; it cannot be changed.");
    }
  }

  private Screenplay rewritten(Screenplay plan, String words) {
    try {
      return rewriter.rewrite(plan, words);
    } catch (DirectorException e) {
      throw ApiException.field("prompt", "edit_not_understood", "This edit: " + e.getMessage());
    }
  }

  private void extend(Context ctx) {
    try (Form form = bodies.read(ctx)) {
      Fields f = new Fields(form.fields());
      f.prompt();
      desk.finished(source(form));
      f.number("seconds", 4, 1, 20);
      throw ApiException.request(
          "extension_not_available", "This engine cannot extend a film yet.");
    }
  }

  private static String source(Form form) {
    if (form.file("video") != null) {
      throw ApiException.field(
          "video",
          "video_upload_not_available",
          "This engine works on films that it made: send video[id].");
    }
    String id = new Fields(form.fields()).id("video");
    if (id == null) {
      throw ApiException.field(
          "video", "missing_required_parameter", "Missing required parameter: 'video'.");
    }
    return id;
  }

  private static void noCharacters(Context ctx) {
    throw ApiException.of(
        403,
        "invalid_request_error",
        "characters_disabled",
        "Characters are switched off on this server.");
  }

  private static void noCharacter(Context ctx) {
    throw ApiException.of(
        404,
        "invalid_request_error",
        "character_not_found",
        "No character with id '" + ApiException.clip(ctx.pathParam("character_id")) + "'.");
  }
}
