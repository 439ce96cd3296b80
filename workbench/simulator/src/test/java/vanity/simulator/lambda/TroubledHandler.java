package vanity.simulator.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.crac.Core;
import org.crac.Resource;

/** Does what its event asks for, so that a host can be seen to cope. */
public final class TroubledHandler implements RequestStreamHandler {
  private final StringBuilder hooks = new StringBuilder();
  private final Resource resource =
      new Resource() {
        @Override
        public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
          hooks.append("checkpoint ");
        }

        @Override
        public void afterRestore(org.crac.Context<? extends Resource> context) {
          hooks.append("restore");
        }
      };

  /** As Lambda would start it, with nothing on its class path but what it needs. */
  static ChildFunction function(Path folder, boolean snapStart) {
    return function(folder, snapStart, Map.of());
  }

  static ChildFunction function(Path folder, boolean snapStart, Map<String, String> environment) {
    var classPath =
        Stream.concat(
                RuntimeClasses.jars().stream(),
                Stream.of(TroubledHandler.class, Core.class).map(RuntimeClasses::locationOf))
            .toList();
    return new ChildFunction(
        TroubledHandler.class.getName(),
        classPath,
        environment,
        snapStart,
        folder.resolve("lambda.log"));
  }

  public TroubledHandler() {
    if (System.getenv("BREAK_AT_INIT") != null) {
      throw new IllegalStateException("no settings");
    }
    Core.getGlobalContext().register(resource);
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    var event = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    switch (event) {
      case "\"throw\"" -> throw new IllegalStateException("asked to");
      case "\"exit\"" -> Runtime.getRuntime().halt(3);
      case "\"hang\"" -> hang();
      case "\"hooks\"" -> out.write(hooks.toString().getBytes(StandardCharsets.UTF_8));
      case "\"environment\"" ->
          out.write(String.join(" ", System.getenv().keySet()).getBytes(StandardCharsets.UTF_8));
      case "\"invocation\"" -> out.write(told(context).getBytes(StandardCharsets.UTF_8));
      case "\"compilation\"" -> out.write(compilation().getBytes(StandardCharsets.UTF_8));
      default -> out.write(event.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String told(Context context) {
    return context.getInvokedFunctionArn() + " " + context.getRemainingTimeInMillis();
  }

  /** The highest level to which this process compiles, as the JVM itself tells it. */
  private static String compilation() {
    return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .getVMOption("TieredStopAtLevel")
        .getValue();
  }

  private static void hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
