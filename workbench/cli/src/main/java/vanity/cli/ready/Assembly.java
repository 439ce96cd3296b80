package vanity.cli.ready;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanity.cli.usage.WrongUsage;

/**
 * What the CDK synthesised: the folder's manifest and the one stack in it.
 *
 * @param account empty where only the credentials decide
 * @param region empty where only the environment decides
 * @param bootstrapParameter name of the parameter that holds the version of the bootstrap stack
 */
record Assembly(
    String stackName,
    Optional<String> account,
    Optional<String> region,
    String bootstrapParameter,
    int bootstrapVersion,
    Map<String, Object> template) {
  private static final Pattern ENVIRONMENT = Pattern.compile("aws://([^/]+)/(.+)");

  static Assembly read(Path folder) throws IOException {
    Map<String, Object> manifest = json(folder.resolve("manifest.json"));
    Map<?, ?> stack =
        object(manifest, "artifacts").values().stream()
            .<Map<?, ?>>map(artifact -> (Map<?, ?>) artifact)
            .filter(artifact -> "aws:cloudformation:stack".equals(artifact.get("type")))
            .findFirst()
            .orElseThrow(() -> new WrongUsage("there is no stack in " + folder));
    Map<?, ?> properties = object(stack, "properties");
    Matcher place = ENVIRONMENT.matcher(text(stack, "environment"));
    boolean placed = place.matches();
    return new Assembly(
        text(properties, "stackName"),
        known(placed ? place.group(1) : ""),
        known(placed ? place.group(2) : ""),
        text(properties, "bootstrapStackVersionSsmParameter"),
        properties.get("requiresBootstrapStackVersion") instanceof Number least
            ? least.intValue()
            : 0,
        json(folder.resolve(text(properties, "templateFile"))));
  }

  // Where the context does not tell, the CDK writes unknown-account and unknown-region.
  private static Optional<String> known(String part) {
    return Optional.of(part).filter(it -> !it.isEmpty() && !it.startsWith("unknown-"));
  }

  private static Map<String, Object> json(Path file) throws IOException {
    return JSON.std.mapFrom(Files.readString(file));
  }

  private static Map<?, ?> object(Map<?, ?> map, String key) {
    return map.get(key) instanceof Map<?, ?> inner ? inner : Map.of();
  }

  private static String text(Map<?, ?> map, String key) {
    return map.get(key) instanceof String text ? text : "";
  }
}
