package cielo.server.http;

import cielo.server.hook.HookException;
import cielo.server.hook.Messenger;
import cielo.server.hook.Reach;
import cielo.server.store.Endpoint;
import cielo.server.store.EndpointStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who is told when videos end. */
final class Webhooks {
  private static final int MOST = 100;
  private static final int LONGEST = 2_000;

  private final EndpointStore store;
  private final Messenger messenger;
  private final Reach reach;
  private final Bodies bodies;
  private final Clock clock;

  Webhooks(EndpointStore store, Messenger messenger, Reach reach, Bodies bodies, Clock clock) {
    this.store = store;
    this.messenger = messenger;
    this.reach = reach;
    this.bodies = bodies;
    this.clock = clock;
  }

  List<Route> routes() {
    String one = "/webhook_endpoints/{webhook_endpoint_id}";
    return List.of(
        Route.post("/webhook_endpoints", this::create),
        Route.get("/webhook_endpoints", this::list),
        Route.get(one, ctx -> Json.answer(ctx, json(find(ctx)))),
        Route.post(one, this::update),
        Route.delete(one, this::delete),
        Route.post(one + "/rotate_secret", this::rotate),
        Route.post(one + "/test", this::test),
        Route.get("/webhook_event_types", Webhooks::types));
  }

  private void create(Context ctx) {
    try (Form form = bodies.read(ctx)) {
      Fields f = new Fields(form.fields());
      if (store.all().size() >= MOST) {
        throw ApiException.request(
            "too_many_endpoints", "There are " + MOST + " webhook endpoints already; delete some.");
      }
      long now = now();
      String id = "whep_" + UUID.randomUUID().toString().replace("-", "");
      Endpoint e =
          new Endpoint(
              id, given(f, "name"), url(given(f, "url")), events(f), messenger.secret(), now, now);
      store.put(e);
      Json.answer(ctx, json(e).put("signing_secret", e.secret()));
    }
  }

  private void list(Context ctx) {
    List<Endpoint> all = store.all();
    ObjectNode out = Json.object().put("object", "list");
    ArrayNode data = out.putArray("data");
    all.forEach(e -> data.add(json(e)));
    out.put("first_id", all.isEmpty() ? null : all.getFirst().id());
    out.put("last_id", all.isEmpty() ? null : all.getLast().id());
    Json.answer(ctx, out.put("has_more", false));
  }

  private void update(Context ctx) {
    Endpoint old = find(ctx);
    try (Form form = bodies.read(ctx)) {
      Fields f = new Fields(form.fields());
      String name = f.node("name") == null ? old.name() : given(f, "name");
      String url = f.node("url") == null ? old.url() : url(given(f, "url"));
      List<String> events = f.node("event_types") == null ? old.events() : events(f);
      Endpoint e = old.with(name, url, events, now());
      store.put(e);
      Json.answer(ctx, json(e));
    }
  }

  private void delete(Context ctx) {
    Endpoint e = find(ctx);
    store.delete(e.id());
    Json.answer(
        ctx,
        Json.object()
            .put("id", e.id())
            .put("object", "webhook_endpoint.deleted")
            .put("deleted", true));
  }

  private void rotate(Context ctx) {
    Endpoint e = find(ctx).withSecret(messenger.secret(), now());
    store.put(e);
    Json.answer(ctx, json(e).put("signing_secret", e.secret()));
  }

  private void test(Context ctx) {
    Endpoint e = find(ctx);
    try (Form form = bodies.read(ctx)) {
      String type = known(given(new Fields(form.fields()), "event_type"), "event_type");
      int status = messenger.test(e, type);
      Json.answer(
          ctx,
          Json.object()
              .put("object", "webhook_endpoint.test")
              .put("event_type", type)
              .put("status_code", status)
              .put("webhook_endpoint_id", e.id()));
    } catch (HookException x) {
      throw ApiException.request(
          "webhook_unreachable", "Nothing was delivered: " + x.getMessage() + ".");
    }
  }

  private static void types(Context ctx) {
    ObjectNode out = Json.object().put("object", "list");
    ArrayNode data = out.putArray("data");
    Endpoint.EVENTS.forEach(data::add);
    Json.answer(ctx, out);
  }

  private Endpoint find(Context ctx) {
    String id = ctx.pathParam("webhook_endpoint_id");
    Endpoint e = store.find(id);
    if (e == null) {
      throw ApiException.of(
          404,
          "invalid_request_error",
          "webhook_endpoint_not_found",
          "No webhook endpoint with id '" + ApiException.clip(id) + "'.");
    }
    return e;
  }

  private static String given(Fields f, String name) {
    String said = f.text(name);
    if (said == null || said.isBlank()) {
      throw ApiException.field(
          name, "missing_required_parameter", "Missing required parameter: '" + name + "'.");
    }
    if (said.length() > LONGEST) {
      throw Fields.wrong(name, "is longer than " + LONGEST + " characters");
    }
    return said;
  }

  private String url(String text) {
    try {
      return reach.url(text).toString();
    } catch (HookException e) {
      throw Fields.wrong("url", String.valueOf(e.getMessage()));
    }
  }

  private static List<String> events(Fields f) {
    JsonNode said = f.node("event_types");
    List<String> out = new ArrayList<>();
    if (said != null && said.isArray()) {
      said.forEach(n -> out.add(known(n.asText(), "event_types")));
    }
    if (out.isEmpty()) {
      throw Fields.wrong("event_types", "must be a list of at least one of " + Endpoint.EVENTS);
    }
    return out.stream().distinct().toList();
  }

  private static String known(String type, String field) {
    if (!Endpoint.EVENTS.contains(type)) {
      throw Fields.wrong(field, "'" + ApiException.clip(type) + "' is none of " + Endpoint.EVENTS);
    }
    return type;
  }

  private static ObjectNode json(Endpoint e) {
    ObjectNode out =
        Json.object()
            .put("id", e.id())
            .put("object", "webhook_endpoint")
            .put("name", e.name())
            .put("url", e.url())
            .put("created_at", e.createdAt())
            .put("updated_at", e.updatedAt())
            .put("signing_secret_hint", e.hint());
    ArrayNode events = out.putArray("event_types");
    e.events().forEach(events::add);
    return out;
  }

  private long now() {
    return clock.instant().getEpochSecond();
  }
}
