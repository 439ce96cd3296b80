package vanity.contactflow.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The ways round in a graph: groups of nodes each of which leads to all the others.
 *
 * <p>Tarjan's algorithm without recursion: every node is asked for its neighbours once, so it takes
 * as long as the graph is large.
 */
final class Rounds {
  private final IntFunction<int[]> neighbours;
  private final int[] number;
  private final int[] lowest;
  private final boolean[] open;
  private final Deque<Integer> path = new ArrayDeque<>();
  private final List<List<Integer>> found = new ArrayList<>();
  private int numbered;

  private Rounds(int size, IntFunction<int[]> neighbours) {
    this.neighbours = neighbours;
    number = new int[size];
    lowest = new int[size];
    open = new boolean[size];
    Arrays.fill(number, -1);
  }

  /** Each round with its nodes in rising order. */
  static List<List<Integer>> in(int size, IntFunction<int[]> neighbours) {
    var rounds = new Rounds(size, neighbours);
    for (int node = 0; node < size; node++) {
      if (rounds.number[node] < 0) {
        rounds.follow(node);
      }
    }
    return rounds.found;
  }

  /** A node on the way, and which of its neighbours comes next. */
  private static final class Step {
    private final int node;
    private final int[] next;
    private int at;

    Step(int node, int[] next) {
      this.node = node;
      this.next = next;
    }
  }

  private void follow(int start) {
    Deque<Step> steps = new ArrayDeque<>();
    steps.push(enter(start));
    while (!steps.isEmpty()) {
      Step step = steps.element();
      if (step.at == step.next.length) {
        steps.pop();
        leave(step);
        if (!steps.isEmpty()) {
          lower(steps.element().node, lowest[step.node]);
        }
      } else {
        int to = step.next[step.at++];
        if (number[to] < 0) {
          steps.push(enter(to));
        } else if (open[to]) {
          lower(step.node, number[to]);
        }
      }
    }
  }

  private Step enter(int node) {
    number[node] = numbered;
    lowest[node] = numbered++;
    open[node] = true;
    path.push(node);
    return new Step(node, neighbours.apply(node));
  }

  private void lower(int node, int reached) {
    lowest[node] = Math.min(lowest[node], reached);
  }

  private void leave(Step step) {
    if (lowest[step.node] < number[step.node]) {
      return;
    }
    List<Integer> round = new ArrayList<>();
    int node;
    do {
      node = path.pop();
      open[node] = false;
      round.add(node);
    } while (node != step.node);
    boolean itself = Arrays.stream(step.next).anyMatch(to -> to == step.node);
    if (round.size() > 1 || itself) {
      found.add(round.stream().sorted().toList());
    }
  }
}
