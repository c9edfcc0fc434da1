package cielo.server.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::"
      })
  void placesThatAreNotTheOpenNet(String address) throws Exception {
    assertThat(Reach.isPrivate(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111"})
  void placesThatAre(String address) throws Exception {
    assertThat(Reach.isPrivate(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com/",
        "ftp://example.com",
        "file:///etc/passwd",
        "https:///x",
        "https://",
        "https://user:word@example.com/",
        "nonsense",
        "",
        "https://exa mple.com"
      })
  void addressesThatAreRefusedByTheirForm(String url) {
    assertThatThrownBy(() -> new Reach(false).url(url)).isInstanceOf(HookException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "2130706433", "0x7f.1"})
  void namesThatLeadInside(String host) {
    assertThatThrownBy(() -> new Reach(false).resolve(host)).isInstanceOf(HookException.class);
  }

  @Test
  void theOperatorMayAllowThem() {
    Reach inside = new Reach(true);
    assertThat(inside.url("http://127.0.0.1:9/x").getPort()).isEqualTo(9);
    assertThat(inside.resolve("127.0.0.1").isLoopbackAddress()).isTrue();
  }
}
