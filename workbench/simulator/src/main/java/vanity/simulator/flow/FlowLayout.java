package vanity.simulator.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Link;

/**
 * Places the blocks of a flow: where its Metadata puts them, and those that it leaves out, as flows
 * that no console has drawn leave all, below the others in the order in which a call comes to them.
 */
final class FlowLayout {
  private static final int COLUMN = PicturedBlock.WIDTH + 120;
  private static final int GAP = 50;

  /** A chain of hundreds of blocks goes on in the next row, as lines of a text do. */
  private static final int COLUMNS = 12;

  private final Map<String, PicturedBlock> placed = new TreeMap<>();
  private final Map<String, PicturedBlock> left = new LinkedHashMap<>();

  private FlowLayout() {}

  /** All blocks by name, in the order of their names. */
  static Map<String, PicturedBlock> of(Flow flow) {
    var layout = new FlowLayout();
    for (FlowAction action : flow.actions()) {
      layout.take(PicturedBlock.of(action, flow), PicturedBlock.hasPosition(action, flow));
    }
    layout.placeTheRest(flow.startAction());
    return layout.placed;
  }

  /** Two blocks in the same place are as good as none. */
  private void take(PicturedBlock block, boolean hasPosition) {
    boolean isFree =
        placed.values().stream()
            .noneMatch(other -> other.x() == block.x() && other.y() == block.y());
    (hasPosition && isFree ? placed : left).put(block.name(), block);
  }

  private void placeTheRest(String start) {
    int top = placed.values().stream().mapToInt(PicturedBlock::bottom).max().orElse(-GAP) + GAP;
    List<List<String>> steps = steps(start);
    for (int first = 0; first < steps.size(); first += COLUMNS) {
      top = placeRow(steps.subList(first, Math.min(first + COLUMNS, steps.size())), top) + GAP;
    }
  }

  /** Places some columns beside each other, and tells where the lowest ends. */
  private int placeRow(List<List<String>> columns, int top) {
    int lowest = top;
    for (int i = 0; i < columns.size(); i++) {
      int y = top;
      for (String name : columns.get(i)) {
        PicturedBlock block = left.remove(name);
        if (block != null) {
          placed.put(name, block.at(i * COLUMN, y));
          y = placed.get(name).bottom() + GAP;
        }
      }
      lowest = Math.max(lowest, y);
    }
    return lowest;
  }

  /** The blocks to place by how many links lead to them; in the end those that none leads to. */
  private List<List<String>> steps(String start) {
    Map<String, Integer> distances = distances(start);
    var steps = new TreeMap<Integer, List<String>>();
    for (String name : left.keySet()) {
      int distance = distances.getOrDefault(name, Integer.MAX_VALUE);
      steps.computeIfAbsent(distance, _ -> new ArrayList<>()).add(name);
    }
    return List.copyOf(steps.values());
  }

  private Map<String, Integer> distances(String start) {
    var distances = new LinkedHashMap<String, Integer>(Map.of(start, 0));
    var next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      String from = next.remove();
      int further = distances.getOrDefault(from, 0) + 1;
      for (Link way : ways(from)) {
        if (distances.putIfAbsent(way.to(), further) == null) {
          next.add(way.to());
        }
      }
    }
    return distances;
  }

  private Collection<Link> ways(String name) {
    PicturedBlock block = left.getOrDefault(name, placed.get(name));
    return block == null ? List.of() : block.ways();
  }
}
