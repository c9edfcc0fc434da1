package cielo.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 1, true",
    "bytes=0-999, 0, 1000, true",
    "bytes=10-19, 10, 10, true",
    "bytes=10-, 10, 990, true",
    "bytes=999-, 999, 1, true",
    "bytes=999-5000, 999, 1, true",
    "bytes=-1, 999, 1, true",
    "bytes=-100, 900, 100, true",
    "bytes=-5000, 0, 1000, true",
    "bytes=1000-, 1000, 0, true", // past the end
    "bytes=-0, 1000, 0, true",
    "bytes=5000-6000, 5000, 0, true",
    "bytes=20-10, 0, 1000, false", // not a range: ignored
    "'bytes=0-1,5-6', 0, 1000, false", // several: ignored
    "bytes=a-b, 0, 1000, false",
    "bytes=-, 0, 1000, false",
    "lines=1-2, 0, 1000, false",
    "bytes=99999999999999999999-, 0, 1000, false",
    "bytes = 1 - 2 , 1, 2, true",
    "'', 0, 1000, false"
  })
  void partOfAThousandBytes(String header, long from, long length, boolean part) {
    assertThat(ByteRange.of(header, 1000)).isEqualTo(new ByteRange(from, length, part));
  }

  @ParameterizedTest
  @CsvSource({"bytes=0-, true", "bytes=-5, true", "x, false"})
  void nothingOfAnEmptyFile(String header, boolean outside) {
    assertThat(ByteRange.of(header, 0).outside()).isEqualTo(outside);
  }
}
