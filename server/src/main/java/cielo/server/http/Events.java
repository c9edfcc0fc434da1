package cielo.server.http;

import cielo.server.store.Video;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/** A video's way as server-sent events, from now to its end. */
final class Events {
  private static final long LOOK_MS = 250;
  private static final int QUIET = 40; // looks without news before a sign of life

  private final Desk desk;
  private final BooleanSupplier closing;

  Events(Desk desk, BooleanSupplier closing) {
    this.desk = desk;
    this.closing = closing;
  }

  Route route() {
    return Route.get("/videos/{video_id}/events", this::stream);
  }

  private void stream(Context ctx) throws IOException, InterruptedException {
    String id = ctx.pathParam("video_id");
    desk.find(id);
    ctx.contentType("text/event-stream").header("Cache-Control", "no-store");
    OutputStream out = ctx.res().getOutputStream();
    String told = "";
    int quiet = 0;
    while (!closing.getAsBoolean()) {
      Video v;
      try {
        v = desk.find(id);
      } catch (ApiException e) {
        write(out, "event: deleted\ndata: {}\n\n");
        return;
      }
      ObjectNode now = VideoJson.of(v);
      now.set("detail", VideoJson.detail(v, desk.ahead(v), desk.eta(v)));
      String text = Json.text(now);
      if (!text.equals(told)) {
        write(
            out,
            "event: " + (v.status().ended() ? "done" : "progress") + "\ndata: " + text + "\n\n");
        told = text;
        quiet = 0;
      } else if (++quiet % QUIET == 0) {
        write(out, ": still here\n\n");
      }
      if (v.status().ended()) {
        return;
      }
      Thread.sleep(LOOK_MS);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
