package cielo.server.http;

import io.javalin.http.Context;
import java.util.List;

/** What is made from an earlier video: remix, edit and extension. */
final class Changes {
  private final Desk desk;
  private final Bodies bodies;

  Changes(Desk desk, Bodies bodies) {
    this.desk = desk;
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
      change(ctx, form, ctx.pathParam("video_id"), "remix");
    }
  }

  private void edit(Context ctx) {
    try (Form form = bodies.read(ctx)) {
      change(ctx, form, source(form), "edit");
    }
  }

  private void change(Context ctx, Form form, String source, String what) {
    new Fields(form.fields()).prompt();
    desk.finished(source);
    throw ApiException.request(
        what + "_not_available", "This engine cannot " + what + " a film yet.");
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
