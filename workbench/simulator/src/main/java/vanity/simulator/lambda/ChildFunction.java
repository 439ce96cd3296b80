package vanity.simulator.lambda;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A function as Lambda would start it: its jar, its handler, its environment.
 *
 * @param snapStart initialised once, then restored before its first event, as SnapStart does
 * @param log where what it prints is kept
 */
public record ChildFunction(
    String handler,
    List<Path> classPath,
    Map<String, String> environment,
    boolean snapStart,
    Path log) {
  public ChildFunction {
    classPath = List.copyOf(classPath);
    environment = Map.copyOf(environment);
  }
}
