package cielo.server.http;

import cielo.engine.Quality;
import cielo.scene.SceneException;
import cielo.scene.screenplay.Screenplay;
import cielo.server.store.Order;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The body of a create request as an order; every field is checked and none is clamped. */
record Asked(Models.Model model, Order order) {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 1280;
  private static final int FPS = 30;

  /**
   * Reads a create body. Unknown fields are let pass.
   *
   * @param seeds gives a seed where none is asked for
   */
  static Asked read(Form form, Limits limits, LongSupplier seeds) {
    Fields f = new Fields(form.fields());
    String prompt = f.prompt();
    Models.Model model = model(f);
    double seconds = f.number("seconds", 4, 1, 60);
    int[] size = f.size("size");
    int width = size == null ? (int) f.whole("width", WIDTH, 0, 99_999) : size[0];
    int height = size == null ? (int) f.whole("height", HEIGHT, 0, 99_999) : size[1];
    limits.check(seconds, width, height, model);
    refuse(form, f);
    int fps = (int) f.whole("fps", FPS, 1, 60);
    long seed = f.whole("seed", -1, -1, Long.MAX_VALUE);
    Order order =
        new Order(
            prompt,
            seconds,
            width,
            height,
            fps,
            seed < 0 ? seeds.getAsLong() : seed,
            quality(f, model),
            plan(f));
    return new Asked(model, order);
  }

  private static Models.Model model(Fields f) {
    String said = f.text("model");
    Models.Model m = Models.find(said == null || said.isBlank() ? Models.DEFAULT : said);
    if (m == null) {
      throw ApiException.field(
          "model",
          "model_not_found",
          "The model '"
              + ApiException.clip(String.valueOf(said))
              + "' does not exist; this server has "
              + Models.names()
              + ".");
    }
    return m;
  }

  private static Quality quality(Fields f, Models.Model model) {
    String said = f.text("quality");
    return switch (said == null ? "" : said.toLowerCase(Locale.ROOT)) {
      case "" -> model.quality();
      case "draft" -> Quality.DRAFT;
      case "standard" -> Quality.STANDARD;
      case "final", "high", "hd" -> Quality.FINAL;
      default -> throw Fields.wrong("quality", "must be 'draft', 'standard' or 'final'");
    };
  }

  private static @Nullable String plan(Fields f) {
    JsonNode plan = f.node("plan");
    if (plan == null) {
      return null;
    }
    try {
      return Screenplay.fromJson(plan.isTextual() ? plan.asText() : Json.text(plan)).toJson();
    } catch (SceneException e) {
      throw Fields.wrong("plan", String.valueOf(e.getMessage()));
    }
  }

  /** What cannot be had yet is said, never left out in silence. */
  private static void refuse(Form form, Fields f) {
    if (form.file("input_reference") != null) {
      reference(java.util.Objects.requireNonNull(form.file("input_reference")));
    }
    if (f.node("input_reference") != null) {
      throw notYet("input_reference", "an image as the first frame");
    }
    JsonNode characters = f.node("characters");
    if (characters != null && !characters.isEmpty()) {
      throw notYet("characters", "characters");
    }
    String negative = f.text("negative_prompt");
    if (negative != null && !negative.isBlank()) {
      throw notYet("negative_prompt", "a negative prompt; write 'without ...' in the prompt");
    }
    if (f.whole("n", 1, 1, 1_000_000) > 1) {
      throw notYet("n", "several films from one request; send it several times");
    }
  }

  private static void reference(Upload image) {
    try {
      if (!image.kind().image()) {
        throw Fields.wrong("input_reference", "the file is no JPEG, PNG or WebP image");
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    throw notYet("input_reference", "an image as the first frame");
  }

  static ApiException notYet(String field, String what) {
    return ApiException.field(
        field, field + "_not_available", "This engine cannot use " + what + ".");
  }
}
