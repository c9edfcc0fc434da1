package cielo.server.hook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Which addresses may be called: a user of the server must not make it call into its own network.
 *
 * @param inside true = private addresses and plain http too (the operator's choice)
 */
public record Reach(boolean inside) {
  /** The address as a URI. Throws HookException if it is none that may be called by its form. */
  public URI url(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      throw new HookException("'" + text + "' is not an address");
    }
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !(inside && scheme.equals("http"))) {
      throw new HookException("the address must begin with https://");
    }
    if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getPort() == 0) {
      throw new HookException("the address must have a host, and neither a user nor a password");
    }
    return uri;
  }

  /**
   * Where a host is now. The connection is made to this very answer, so that a name cannot point
   * elsewhere between the check and the call.
   */
  InetAddress resolve(String host) {
    InetAddress[] all;
    try {
      all = InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new HookException("the host " + host + " is not known", e);
    }
    for (InetAddress a : all) {
      if (!inside && isPrivate(a)) {
        throw new HookException(
            "the host "
                + host
                + " is in a private network; the server must be started to allow that");
      }
    }
    return all[0];
  }

  static boolean isPrivate(InetAddress a) {
    byte[] b = a.getAddress();
    if (a instanceof Inet6Address) {
      boolean unique = (b[0] & 0xfe) == 0xfc; // fc00::/7
      boolean carriesV4 = embedded(b);
      return unique || carriesV4 || plain(a);
    }
    int first = b[0] & 255;
    int second = b[1] & 255;
    boolean shared = first == 100 && second >= 64 && second < 128; // carriers' NAT
    boolean special = first == 0 || first >= 240 || (first == 192 && second == 0 && b[2] == 0);
    boolean bench = first == 198 && (second == 18 || second == 19);
    return shared || special || bench || plain(a);
  }

  /** Forms of IPv6 that lead to an IPv4 address: mapped, compatible, 64:ff9b::/96, 6to4. */
  private static boolean embedded(byte[] b) {
    boolean zeros = true;
    for (int i = 0; i < 10; i++) {
      zeros &= b[i] == 0;
    }
    boolean nat64 = b[0] == 0 && b[1] == 0x64 && (b[2] & 255) == 0xff && (b[3] & 255) == 0x9b;
    boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
    return zeros || nat64 || sixToFour;
  }

  private static boolean plain(InetAddress a) {
    return a.isLoopbackAddress()
        || a.isAnyLocalAddress()
        || a.isLinkLocalAddress()
        || a.isSiteLocalAddress()
        || a.isMulticastAddress();
  }
}
