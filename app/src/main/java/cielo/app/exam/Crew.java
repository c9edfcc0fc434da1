package cielo.app.exam;

import cielo.people.People;
import cielo.props.library.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Does the same to many things, on all processors; results stand in the things' order. */
public final class Crew {
  private Crew() {}

  /** What {@code work} throws is thrown again; the other things' work is then abandoned. */
  public static <A, B> List<B> each(List<A> things, Function<A, B> work) {
    int hands = Math.max(1, Math.min(things.size(), Runtime.getRuntime().availableProcessors()));
    List<B> out = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(hands)) {
      List<Future<B>> all = things.stream().map(a -> pool.submit(() -> work.apply(a))).toList();
      try {
        for (Future<B> f : all) {
          out.add(f.get());
        }
      } catch (ExecutionException e) {
        pool.shutdownNow();
        if (e.getCause() instanceof RuntimeException fault) {
          throw fault;
        }
        throw new ExamException("the exam stopped: " + e.getCause(), e);
      } catch (InterruptedException e) {
        pool.shutdownNow();
        Thread.currentThread().interrupt();
        throw new ExamException("the exam was interrupted", e);
      }
    }
    return out;
  }

  /**
   * The same with a library. A library keeps every set and model that it made: each batch has its
   * own, so that memory stays small over hundreds of films.
   */
  public static <A, B> List<B> each(
      List<A> things, int batch, Path assets, BiFunction<A, Library, B> work) {
    List<B> out = new ArrayList<>();
    for (int i = 0; i < things.size(); i += batch) {
      Library library = People.library(assets);
      List<A> some = things.subList(i, Math.min(things.size(), i + batch));
      out.addAll(each(some, a -> work.apply(a, library)));
    }
    return out;
  }

  /** At most {@code n} of them, evenly spread over the whole list. */
  public static <A> List<A> sample(List<A> all, int n) {
    if (all.size() <= n) {
      return all;
    }
    List<A> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      out.add(all.get((int) ((long) i * all.size() / n)));
    }
    return out;
  }
}
