package vanity.publisher.cloud;

import java.util.List;
import java.util.Set;

/**
 * A call that the control plane got.
 *
 * @param api as IAM writes it
 * @param resources ARNs of all that it is about
 */
public record Call(String api, List<String> resources) {
  private static final Set<String> READING =
      Set.of("List", "Describe", "Get", "Recognize", "Invoke");

  public Call {
    resources = List.copyOf(resources);
  }

  public boolean isWrite() {
    String operation = operation();
    return READING.stream().noneMatch(operation::startsWith);
  }

  public String operation() {
    return api.substring(api.indexOf(':') + 1);
  }

  String service() {
    return api.substring(0, api.indexOf(':'));
  }
}
