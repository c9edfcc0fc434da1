package cielo.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** "1280x720" → width and height. */
final class SizeConverter implements ITypeConverter<SizeConverter.Size> {
  record Size(int width, int height) {}

  @Override
  public Size convert(String text) {
    String[] parts = text.toLowerCase(java.util.Locale.ROOT).split("x", -1);
    try {
      if (parts.length == 2) {
        return new Size(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
      }
    } catch (NumberFormatException e) {
      // falls through to the message below, which says what was expected
    }
    throw new TypeConversionException("\"" + text + "\" is not a size; write it like 1280x720");
  }
}
