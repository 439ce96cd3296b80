package vanity.deployed.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vanity.deployed.assembly.Part;

/** Where stacks are played, each deployment as it is once for all tests. */
final class Stage implements AutoCloseable {
  private final LocalEngine engine;
  private final Map<Deployments, PlayedStack> played = new EnumMap<>(Deployments.class);

  private Stage(Path folder) {
    engine = new LocalEngine(folder);
  }

  /** The deployment as it is. */
  PlayedStack played(Deployments deployment) throws IOException {
    PlayedStack before = played.get(deployment);
    if (before != null) {
      return before;
    }
    PlayedStack now = Play.through(deployment.assembly(), deployment.promise(), engine);
    played.put(deployment, now);
    return now;
  }

  /** The deployment without that part. */
  PlayedStack playedWithout(Part part, Deployments deployment) throws IOException {
    return Play.through(deployment.assembly().without(part), deployment.promise(), engine);
  }

  @Override
  public void close() {
    engine.close();
  }

  /** Gives the one stage to the tests that ask for it, and closes it after all of them. */
  static final class Shared implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType().equals(Stage.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(Stage.class))
          .computeIfAbsent(Stage.class, _ -> new Stage(folder()), Stage.class);
    }

    private static Path folder() {
      try {
        return Files.createTempDirectory("wiring");
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
