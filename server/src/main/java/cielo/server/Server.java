package cielo.server;

import cielo.engine.Engine;
import cielo.server.hook.Messenger;
import cielo.server.hook.Reach;
import cielo.server.http.Api;
import cielo.server.http.Guard;
import cielo.server.http.Rewriter;
import cielo.server.job.FilmFolder;
import cielo.server.job.LocalJobRunner;
import cielo.server.store.Database;
import cielo.server.store.EndpointStore;
import cielo.server.store.SqlVideoStore;
import cielo.server.store.VideoStore;
import io.javalin.Javalin;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A running server. Closing it lets running films stop after their step; the next start goes on.
 */
public final class Server implements AutoCloseable {
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private final AtomicBoolean closing = new AtomicBoolean();
  private int port;

  private Server() {}

  /** Starts it. Throws ServerException or StoreException with nothing left open. */
  public static Server start(ServerConfig config, Engine engine, Rewriter rewriter) {
    if (config.keys().isEmpty() && !loopback(config.host())) {
      throw new ServerException(
          "listening on "
              + config.host()
              + " without API keys would let everyone in; give at least one key, or use 127.0.0.1");
    }
    Server s = new Server();
    boolean up = false;
    try {
      s.open(config, engine, rewriter);
      up = true;
      return s;
    } finally {
      if (!up) {
        s.close();
      }
    }
  }

  private void open(ServerConfig config, Engine engine, Rewriter rewriter) {
    Clock clock = Clock.systemUTC();
    DataFolder data = DataFolder.take(config.data());
    opened.push(data);
    Database db = Database.sqlite(data.store());
    opened.push(db);
    VideoStore store = new SqlVideoStore(db.source());
    FilmFolder folder = new FilmFolder(data.films());
    EndpointStore endpoints = new EndpointStore(db);
    Reach reach = new Reach(config.hooksInside());
    Messenger messenger = Messenger.start(db, store, endpoints, reach, clock);
    opened.push(messenger);
    LocalJobRunner runner =
        LocalJobRunner.start(
            db,
            store,
            folder,
            engine,
            clock,
            new LocalJobRunner.Crew(config.workers(), config.threads(), config.attempts()),
            messenger::announce);
    opened.push(runner);
    Api api =
        new Api(
            new Api.Parts(
                store,
                runner,
                folder,
                rewriter,
                endpoints,
                messenger,
                reach,
                clock,
                data.scratch(),
                config.mostBytes(),
                config.mostQueued(),
                config.strict(),
                closing::get),
            new Guard(config.keys()));
    Javalin http = web(api);
    try {
      http.start(config.host(), config.port());
    } catch (RuntimeException e) {
      throw new ServerException(
          "cannot listen on "
              + config.host()
              + ":"
              + config.port()
              + " ("
              + e.getMessage()
              + "); choose another with --port",
          e);
    }
    opened.push(http::stop);
    port = http.port();
  }

  private static Javalin web(Api api) {
    return Javalin.create(c -> {
      c.concurrency.useVirtualThreads = true;
      c.startup.showJavalinBanner = false;
      c.startup.showOldJavalinVersionWarning = false;
      c.startup.startupWatcherEnabled = false;
      c.http.compressionStrategy = io.javalin.compression.CompressionStrategy.NONE;
      c.http.prefer405over404 = true;
      c.jetty.modifyHttpConfiguration(h -> h.setSendServerVersion(false));
      api.into(c);
    });
  }

  private static boolean loopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new ServerException(
          "the host " + host + " is not known; give an address of this machine", e);
    }
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  @Override
  public void close() {
    closing.set(true);
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception e) {
        System.getLogger(Server.class.getName())
            .log(System.Logger.Level.WARNING, "while closing", e);
      }
    }
  }
}
