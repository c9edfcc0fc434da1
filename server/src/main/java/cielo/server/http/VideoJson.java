package cielo.server.http;

import cielo.server.store.Video;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Videos as the wire shows them: thirteen keys, all always there. */
final class VideoJson {
  private VideoJson() {}

  static ObjectNode of(Video v) {
    ObjectNode out =
        Json.object()
            .put("id", v.id())
            .put("object", "video")
            .put("model", v.model())
            .put("status", v.status().name().toLowerCase(Locale.ROOT))
            .put("progress", v.progress())
            .put("created_at", v.createdAt())
            .put("completed_at", v.status() == Video.Status.COMPLETED ? v.completedAt() : null)
            .put("expires_at", v.expiresAt())
            .put("prompt", v.order().prompt())
            .put("size", v.order().size())
            .put("seconds", v.order().secondsText())
            .put("remixed_from_video_id", v.remixedFrom());
    Video.Fault fault = v.fault();
    if (fault == null) {
      out.putNull("error");
    } else {
      out.putObject("error").put("code", fault.code()).put("message", fault.message());
    }
    return out;
  }

  /**
   * What the thirteen keys do not say; shown beside them on request.
   *
   * @param ahead jobs before it in the queue
   * @param eta seconds until it is done, or negative: not known
   */
  static ObjectNode detail(Video v, int ahead, long eta) {
    ObjectNode out =
        Json.object()
            .put("seed", v.order().seed())
            .put("fps", v.order().fps())
            .put("quality", v.order().quality().name().toLowerCase(Locale.ROOT))
            .put("stage", v.stage())
            .put("step", v.step())
            .put("steps", v.steps());
    out.put("queue_position", v.status() == Video.Status.QUEUED ? ahead : 0);
    return eta < 0 ? out.putNull("eta_seconds") : out.put("eta_seconds", eta);
  }
}
