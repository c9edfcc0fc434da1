package cielo.director.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** State of the transition parser: a stack, a buffer and the arcs made so far. */
final class Stack {
  static final int SHIFT = 1;
  static final int REDUCE = 2;
  static final int LEFT = 4;
  static final int RIGHT = 8;
  static final int BREAK = 16;

  final int[] head; // -1 = none yet
  private final int size;
  private final int[] stack;
  private int depth;
  private int next;
  private final ArrayDeque<Integer> returned = new ArrayDeque<>();
  private final boolean[] unshiftable;
  private final boolean[] sentenceStart;
  private final List<List<Integer>> left = new ArrayList<>();
  private final List<List<Integer>> right = new ArrayList<>();

  Stack(int size) {
    this.size = size;
    stack = new int[size + 1];
    head = new int[size];
    Arrays.fill(head, -1);
    unshiftable = new boolean[size];
    sentenceStart = new boolean[size];
    for (int i = 0; i < size; i++) {
      left.add(new ArrayList<>());
      right.add(new ArrayList<>());
    }
  }

  boolean done() {
    return depth == 0 && buffered() == 0;
  }

  /** The i-th word from the top of the stack, or -1. */
  int stack(int i) {
    return i < depth ? stack[depth - 1 - i] : -1;
  }

  /** The i-th word of the buffer, or -1. Words put back come first. */
  int buffer(int i) {
    int k = 0;
    for (int v : returned) {
      if (k++ == i) {
        return v;
      }
    }
    int b = next + i - returned.size();
    return b < size ? b : -1;
  }

  int lastLeft(int word) {
    return word < 0 || left.get(word).isEmpty() ? -1 : left.get(word).getLast();
  }

  int lastRight(int word) {
    return word < 0 || right.get(word).isEmpty() ? -1 : right.get(word).getLast();
  }

  void shift() {
    stack[depth++] = returned.isEmpty() ? next++ : returned.pop();
  }

  /** Pops the top; without a head it goes back to the buffer, and may not be shifted again. */
  void reduce() {
    if (head[stack(0)] >= 0 || depth == 1) {
      depth--;
      return;
    }
    int top = stack[--depth];
    unshiftable[top] = true;
    returned.push(top);
  }

  int arcLeft() {
    int child = stack(0);
    arc(buffer(0), child);
    unshiftable[buffer(0)] = false;
    depth--;
    return child;
  }

  int arcRight() {
    int child = buffer(0);
    arc(stack(0), child);
    shift();
    return child;
  }

  void split() {
    sentenceStart[buffer(1)] = true;
  }

  private void arc(int h, int child) {
    if (head[child] >= 0) {
      (head[child] > child ? left : right).get(head[child]).remove((Integer) child);
    }
    (h > child ? left : right).get(h).add(child);
    head[child] = h;
  }

  /** The kinds of move that are allowed now, as bits. */
  int allowed() {
    int b0 = buffer(0);
    boolean start = b0 >= 0 && sentenceStart[b0];
    int m = 0;
    if (depth == 0 || (buffered() >= 2 && !start && !unshiftable[b0])) {
      m |= SHIFT;
    }
    if (depth > 0) {
      m |= REDUCE;
      if (buffered() > 0 && !start) {
        m |= LEFT | RIGHT;
      }
    }
    if (buffered() >= 2 && buffer(1) == b0 + 1 && !sentenceStart[buffer(1)]) {
      m |= BREAK;
    }
    return m;
  }

  private int buffered() {
    return size - next + returned.size();
  }
}
