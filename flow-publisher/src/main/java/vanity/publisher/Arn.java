package vanity.publisher;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of an Amazon resource name that the publisher looks at. */
record Arn(String service, String region, String account, List<String> resource) {
  Arn {
    resource = List.copyOf(resource);
  }

  /** Reads {@code arn:partition:service:region:account:resource/...}; empty if it is none. */
  static Optional<Arn> parse(String text) {
    String[] parts = text.split(":", 6);
    if (parts.length < 6 || !parts[0].equals("arn") || parts[5].isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new Arn(parts[2], parts[3], parts[4], Arrays.asList(parts[5].split("[/:]", -1))));
  }

  /** Whether this names a resource of the shape {@code first/x/second/y}, nothing being blank. */
  boolean is(String service, String... shape) {
    if (!this.service.equals(service) || resource.size() != shape.length) {
      return false;
    }
    for (int i = 0; i < shape.length; i++) {
      boolean fits = shape[i].equals("*") || shape[i].equals(resource.get(i));
      if (resource.get(i).isBlank() || !fits) {
        return false;
      }
    }
    return true;
  }

  boolean sameHome(Arn other) {
    return region.equals(other.region) && account.equals(other.account);
  }

  String part(int index) {
    return resource.get(index);
  }

  /** The last part of an ARN, or of a bare id, which is itself. */
  static String idOf(String arnOrId) {
    return arnOrId.substring(Math.max(arnOrId.lastIndexOf('/'), arnOrId.lastIndexOf(':')) + 1);
  }
}
