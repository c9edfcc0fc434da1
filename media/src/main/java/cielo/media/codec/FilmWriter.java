package cielo.media.codec;

import cielo.media.MediaException;
import cielo.media.clip.Frame;
import cielo.media.clip.Stem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Writes one film: frames in order, sound once, then {@link #finish}. Every frame gets the visible
 * mark. The file appears under its name only when it is whole; closing before that leaves nothing.
 * One thread at a time.
 */
public final class FilmWriter implements AutoCloseable {
  /*
   * Frames are marked and converted by the caller, then handed to the segment they belong to. A
   * segment is SEGMENT_FRAMES frames in an encoder process of its own, so its bytes depend on its
   * frames alone: any number of workers, or of machines, gives the same file. Memory: at most
   * `room` converted frames exist at once; when all are waiting for the encoder, frame() waits too.
   */

  /** Frames of a closed segment. A change changes the bytes of all films. */
  public static final int SEGMENT_FRAMES = 60;

  private static final long ROOM_BYTES = 192L << 20;
  private static final byte[] UNUSED = new byte[0]; // a place whose buffer is not made yet

  private final FilmSpec spec;
  private final Path target;
  private final Ffmpeg ffmpeg;
  private final Scratch scratch;
  private final ExecutorService workers;
  private final BlockingQueue<byte[]> room;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Future<?>> running = new ArrayList<>();
  private @Nullable Path sound;
  private int frames;
  private boolean open = true;

  private FilmWriter(FilmSpec spec, Path target, int threads) {
    this.spec = spec;
    this.target = target.toAbsolutePath();
    ffmpeg = Ffmpeg.ready();
    scratch = Scratch.beside(this.target);
    workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    int size = Yuv420.size(spec.width(), spec.height());
    int count = (int) Math.clamp(ROOM_BYTES / size, 4, threads * SEGMENT_FRAMES);
    room = new ArrayBlockingQueue<>(count);
    for (int i = 0; i < count; i++) {
      room.add(UNUSED);
    }
  }

  /** Begins a film with one encoder at work beside the caller. */
  public static FilmWriter open(FilmSpec spec, Path target) {
    return open(spec, target, 1);
  }

  /**
   * Begins a film with up to the given number of encoders at work. The file does not depend on it.
   */
  public static FilmWriter open(FilmSpec spec, Path target, int workers) {
    if (workers < 1) {
      throw new MediaException("A film needs at least one worker, got " + workers);
    }
    if (Files.isDirectory(target)) {
      throw new MediaException("Cannot write " + target + ": it is a folder. Name a file");
    }
    return new FilmWriter(spec, target, workers);
  }

  /**
   * Takes the next frame; its array may be used again afterwards. Waits while the encoder is
   * behind.
   */
  public void frame(Frame frame) {
    check();
    if (frame.width() != spec.width() || frame.height() != spec.height()) {
      throw new MediaException(
          "The film is "
              + spec.width()
              + "x"
              + spec.height()
              + ", got a frame of "
              + frame.width()
              + "x"
              + frame.height());
    }
    if (frames == spec.frames()) {
      throw new MediaException("The film has " + frames + " frames, got one more");
    }
    giveUpIfBroken();
    byte[] yuv = takeRoom();
    Yuv420.convert(spec.mark().stamp(frame, spec.timeOf(frames)), yuv);
    if (frames % SEGMENT_FRAMES == 0) {
      begin();
    }
    segments.getLast().add(yuv);
    frames++;
    if (frames % SEGMENT_FRAMES == 0 || frames == spec.frames()) {
      segments.getLast().end();
    }
  }

  /**
   * Takes the whole sound: 48 kHz, exactly {@link FilmSpec#samples} long. Without a call the film
   * is mute.
   */
  public void sound(Stem stem) {
    check();
    if (sound != null) {
      throw new MediaException("The film already has its sound");
    }
    if (stem.sampleRate() != FilmSpec.SAMPLE_RATE || stem.samples() != spec.samples()) {
      throw new MediaException(
          "The film's sound needs "
              + spec.samples()
              + " samples at "
              + FilmSpec.SAMPLE_RATE
              + " Hz, got "
              + stem.samples()
              + " at "
              + stem.sampleRate()
              + " Hz");
    }
    Path file = scratch.file("sound.f32");
    try {
      write(stem, file);
    } catch (IOException e) {
      throw unwritable(e);
    }
    sound = file;
  }

  /** Joins everything and moves the film to its name, replacing an older one. */
  public void finish() {
    check();
    if (frames != spec.frames()) {
      throw new MediaException("The film has " + spec.frames() + " frames, got only " + frames);
    }
    for (Future<?> each : running) {
      await(each);
    }
    Path film = scratch.file("film");
    List<Path> parts = segments.stream().map(Segment::file).toList();
    new Muxer(ffmpeg, spec).join(parts, sound, film, "Writing " + target);
    try {
      Files.move(film, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unwritable(e);
    }
    close();
  }

  /** Ends the work; without a {@link #finish} before it nothing is left of the film. */
  @Override
  public void close() {
    if (open) {
      open = false;
      workers.shutdownNow();
      try {
        workers.awaitTermination(10, TimeUnit.SECONDS); // encoders stop before their folder goes
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      scratch.close();
    }
  }

  private void begin() {
    Path file = scratch.file("segment-" + segments.size());
    Segment segment = new Segment(ffmpeg, spec, file, "Writing " + target, room::add);
    segments.add(segment);
    running.add(workers.submit(segment));
  }

  private byte[] takeRoom() {
    try {
      while (true) {
        byte[] buffer = room.poll(200, TimeUnit.MILLISECONDS);
        if (buffer != null) {
          return buffer == UNUSED ? new byte[Yuv420.size(spec.width(), spec.height())] : buffer;
        }
        giveUpIfBroken();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MediaException("Writing " + target + " was interrupted", e);
    }
  }

  /** Throws what an encoder threw: the frames it holds will never be given back. */
  private void giveUpIfBroken() {
    for (Future<?> each : running) {
      if (each.state() == Future.State.FAILED) {
        await(each);
      }
    }
  }

  private static void await(Future<?> segment) {
    try {
      segment.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof MediaException m
          ? m
          : new MediaException("Encoding failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MediaException("Encoding was interrupted", e);
    }
  }

  private void check() {
    if (!open) {
      throw new MediaException("The film " + target + " is already finished or closed");
    }
  }

  private MediaException unwritable(IOException e) {
    boolean full = String.valueOf(e.getMessage()).contains(Child.DISK_FULL);
    String why = full ? "the disk is full. Free space and try again" : e.getMessage();
    return new MediaException("Writing " + target + " failed: " + why, e);
  }

  private static void write(Stem stem, Path file) throws IOException {
    var buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < stem.samples(); i++) {
        buffer.putFloat(stem.left()[i]).putFloat(stem.right()[i]);
        if (!buffer.hasRemaining()) {
          out.write(buffer.array(), 0, buffer.position());
          buffer.clear();
        }
      }
      out.write(buffer.array(), 0, buffer.position());
    }
  }
}
