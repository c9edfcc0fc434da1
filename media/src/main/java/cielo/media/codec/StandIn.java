package cielo.media.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An empty shared object (ELF, x86-64) that stands in for a system library which a program links
 * but never calls. It defines no functions, only its name and its symbol versions.
 */
record StandIn(String name, List<String> versions) {
  /*
   * Layout, one readable and writable segment at address 0:
   *   ELF header | program headers | hash | symbols | strings | version index | versions | dynamic
   * The loader wants a hash table with one chain, the null symbol and its version index, and a
   * Verdef record for the file itself (index 1) and for each version that others ask for [1], else
   * it prints "no version information available".
   * [1] System V ABI, AMD64 supplement; Linux Standard Base, chapter "Symbol Versioning".
   */
  static final List<StandIn> ALL =
      List.of(
          new StandIn("libpulse.so.0", List.of("PULSE_0")),
          new StandIn("libasound.so.2", List.of("ALSA_0.9", "ALSA_0.9.0rc4")),
          new StandIn("libxcb.so.1", List.of()),
          new StandIn("libxcb-shm.so.0", List.of()));

  private static final int HEADER = 64;
  private static final int PROGRAM_HEADER = 56;
  private static final int SYMBOL = 24;
  private static final int VERDEF = 20 + 8; // with its one name
  private static final int BASE = 1; // flag of the file's own Verdef

  private static final int DT_HASH = 4;
  private static final int DT_STRTAB = 5;
  private static final int DT_SYMTAB = 6;
  private static final int DT_STRSZ = 10;
  private static final int DT_SYMENT = 11;
  private static final int DT_SONAME = 14;
  private static final int DT_VERSYM = 0x6ffffff0;
  private static final int DT_VERDEF = 0x6ffffffc;
  private static final int DT_VERDEFNUM = 0x6ffffffd;

  /** The file. */
  byte[] bytes() {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(versions);
    var strings = new StringBuilder("\0");
    List<Integer> places = new ArrayList<>();
    for (String each : names) {
      places.add(strings.length());
      strings.append(each).append('\0');
    }
    int hash = HEADER + 3 * PROGRAM_HEADER;
    int symbols = align(hash + 16);
    int text = symbols + SYMBOL;
    int index = align(text + strings.length());
    int verdef = align(index + 2);
    int dynamic = align(verdef + names.size() * VERDEF);
    long[][] entries = {
      {DT_SONAME, places.getFirst()},
      {DT_HASH, hash},
      {DT_STRTAB, text},
      {DT_SYMTAB, symbols},
      {DT_STRSZ, strings.length()},
      {DT_SYMENT, SYMBOL},
      {DT_VERSYM, index},
      {DT_VERDEF, verdef},
      {DT_VERDEFNUM, names.size()},
      {0, 0},
    };
    int size = dynamic + entries.length * 16;
    var out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    header(out);
    programHeader(out, 1, 6, 0, size, 4096); // PT_LOAD, readable and writable
    programHeader(out, 2, 6, dynamic, entries.length * 16, 8); // PT_DYNAMIC
    programHeader(out, 0x6474e551, 6, 0, 0, 16); // PT_GNU_STACK: not executable
    out.position(hash).putInt(1).putInt(1).putInt(0).putInt(0);
    out.put(text, strings.toString().getBytes(StandardCharsets.US_ASCII));
    out.position(verdef);
    for (int i = 0; i < names.size(); i++) {
      verdef(out, i, names.get(i), places.get(i), i == names.size() - 1);
    }
    out.position(dynamic);
    for (long[] entry : entries) {
      out.putLong(entry[0]).putLong(entry[1]);
    }
    return out.array();
  }

  private static void header(ByteBuffer out) {
    out.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}).putLong(0);
    out.putShort((short) 3).putShort((short) 62).putInt(1); // shared object, x86-64
    out.putLong(0).putLong(HEADER).putLong(0).putInt(0); // entry, program headers, no sections
    out.putShort((short) HEADER).putShort((short) PROGRAM_HEADER).putShort((short) 3);
    out.putShort((short) 64).putShort((short) 0).putShort((short) 0);
  }

  private static void programHeader(
      ByteBuffer out, int type, int flags, long offset, long size, long alignment) {
    out.putInt(type).putInt(flags).putLong(offset).putLong(offset).putLong(offset);
    out.putLong(size).putLong(size).putLong(alignment);
  }

  private static void verdef(ByteBuffer out, int i, String name, int place, boolean last) {
    out.putShort((short) 1).putShort((short) (i == 0 ? BASE : 0)).putShort((short) (i + 1));
    out.putShort((short) 1).putInt(sysvHash(name)).putInt(20).putInt(last ? 0 : VERDEF);
    out.putInt(place).putInt(0);
  }

  /** The hash of the System V ABI, by which versions are compared first. */
  static int sysvHash(String name) {
    int h = 0;
    for (byte c : name.getBytes(StandardCharsets.US_ASCII)) {
      h = (h << 4) + c;
      int high = h & 0xf0000000;
      h = (h ^ (high >>> 24)) & ~high;
    }
    return h;
  }

  private static int align(int offset) {
    return (offset + 7) & ~7;
  }
}
