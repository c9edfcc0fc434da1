package cielo.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {
  private static ObjectNode read(String... pairs) {
    ObjectNode root = Json.object();
    for (String pair : pairs) {
      String[] two = pair.split("=", 2);
      Brackets.put(root, two[0], new TextNode(two[1]));
    }
    return root;
  }

  @Test
  void keysOfObjects() {
    assertThat(Json.text(read("prompt=p", "video[id]=v", "a[b][c]=1", "a[b][d]=2")))
        .isEqualTo(
            "{\"prompt\":\"p\",\"video\":{\"id\":\"v\"},\"a\":{\"b\":{\"c\":\"1\",\"d\":\"2\"}}}");
  }

  @Test
  void itemsOfLists() {
    assertThat(Json.text(read("c[][id]=1", "c[][id]=2", "c[][x]=3", "t[]=a", "t[]=b")))
        .isEqualTo("{\"c\":[{\"id\":\"1\"},{\"id\":\"2\",\"x\":\"3\"}],\"t\":[\"a\",\"b\"]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a[b", "a[b]c", "a[[b]]", "a[1][2][3][4][5][6][7][8][9]"})
  void badNamesAreErrors(String name) {
    assertThatThrownBy(() -> read(name + "=1")).isInstanceOf(ApiException.class);
  }

  @Test
  void clashesAreErrors() {
    assertThatThrownBy(() -> read("a[]=1", "a[b][c]=1", "a[b][c][d]=1"))
        .isInstanceOf(ApiException.class);
  }
}
