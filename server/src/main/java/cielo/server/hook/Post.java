package cielo.server.hook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST to a checked address: no redirect is followed, and of the answer only the status is
 * read.
 */
final class Post {
  private static final int CONNECT_MS = 5_000;
  private static final int READ_MS = 10_000;
  private static final long LONGEST_NS = 20_000_000_000L;
  private static final int LONGEST_LINE = 1_000;

  private Post() {}

  /** The status of the answer. Throws HookException if there is none. */
  static int send(Reach reach, URI to, Map<String, String> headers, String body) {
    boolean tls = to.getScheme().equalsIgnoreCase("https");
    int port = to.getPort() > 0 ? to.getPort() : tls ? 443 : 80;
    InetAddress at = reach.resolve(to.getHost());
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(at, port), CONNECT_MS);
      socket.setSoTimeout(READ_MS);
      Socket talk = tls ? secured(socket, to.getHost(), port) : socket;
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      OutputStream out = talk.getOutputStream();
      out.write(head(to, headers, bytes.length).getBytes(StandardCharsets.US_ASCII));
      out.write(bytes);
      out.flush();
      return status(talk.getInputStream());
    } catch (IOException e) {
      throw new HookException(to.getHost() + " did not answer: " + e.getMessage(), e);
    }
  }

  private static Socket secured(Socket socket, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket tls = (SSLSocket) factory.createSocket(socket, host, port, true);
    SSLParameters p = tls.getSSLParameters();
    p.setEndpointIdentificationAlgorithm("HTTPS"); // the certificate must be the host's
    tls.setSSLParameters(p);
    tls.startHandshake();
    return tls;
  }

  private static String head(URI to, Map<String, String> headers, int length) {
    String path = to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : to.getRawPath();
    StringBuilder out = new StringBuilder("POST ").append(path);
    if (to.getRawQuery() != null) {
      out.append('?').append(to.getRawQuery());
    }
    out.append(" HTTP/1.1\r\nHost: ").append(to.getRawAuthority());
    out.append("\r\nContent-Type: application/json\r\nContent-Length: ").append(length);
    out.append("\r\nUser-Agent: cielo\r\nConnection: close\r\n");
    headers.forEach((k, v) -> out.append(k).append(": ").append(v).append("\r\n"));
    return out.append("\r\n").toString();
  }

  private static int status(InputStream in) throws IOException {
    long end = System.nanoTime() + LONGEST_NS;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
      if (line.size() > LONGEST_LINE || System.nanoTime() > end) {
        throw new IOException("its answer is too long or too slow");
      }
    }
    String said = line.toString(StandardCharsets.ISO_8859_1);
    if (!said.matches("HTTP/1\\.[01] \\d{3}.*\r?")) {
      throw new IOException("its answer is not HTTP");
    }
    return Integer.parseInt(said.substring(9, 12));
  }
}
