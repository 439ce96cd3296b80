package vanity.deployed.assembly;

import java.util.List;

/**
 * Something of a template that might as well not be there.
 *
 * @param path where it is
 * @param named what a message about its loss has to say
 */
public record Part(Kind kind, List<Object> path, List<String> named) {
  /** What is lost with it. */
  public enum Kind {
    /** A right, which is judged without being played again. */
    RIGHT,
    /** Something that only shows when all is played. */
    PLAYED
  }

  public Part {
    path = List.copyOf(path);
    named = List.copyOf(named);
  }

  /** The logical id of the resource that it belongs to. */
  public String resource() {
    return path.get(1).toString();
  }

  @Override
  public String toString() {
    return String.join("/", path.stream().skip(1).map(Object::toString).toList())
        + " ("
        + String.join(", ", named)
        + ")";
  }
}
