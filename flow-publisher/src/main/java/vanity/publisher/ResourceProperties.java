package vanity.publisher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vanity.contract.Absent;

/** Reads the properties of a resource, and remembers what is wrong with them to tell it at once. */
final class ResourceProperties {
  private final Map<String, ?> values;
  private final List<String> wrong = new ArrayList<>();

  ResourceProperties(Map<String, ?> values) {
    this.values = values;
  }

  String text(String name, String what, String pattern) {
    if (!(values.get(name) instanceof String value)) {
      wrong.add(name + " is missing");
      return "";
    }
    if (!value.matches(pattern)) {
      wrong.add(name + " '" + value + "' is not " + what);
    }
    return value;
  }

  String arn(String name, String service, String... shape) {
    String value = text(name, "an ARN", ".+");
    if (!value.isEmpty() && Arn.parse(value).filter(arn -> arn.is(service, shape)).isEmpty()) {
      wrong.add(
          "%s '%s' is not an ARN of the form arn:aws:%s:REGION:ACCOUNT:%s"
              .formatted(name, value, service, String.join("/", shape)));
    }
    return value;
  }

  String arnOrNone(String name, String service, String... shape) {
    return Absent.NONE.equals(values.get(name)) ? Absent.NONE : arn(name, service, shape);
  }

  void refuseTheWrong() {
    if (!wrong.isEmpty()) {
      throw new PublishingFailure(
          "the properties of the published flow are wrong",
          wrong,
          "Correct them where the stack declares the resource and deploy again");
    }
  }
}
