package vanity.deployed.account;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vanity.publisher.cloud.OtherService.Answer;

/** Answers in the forms of the services. */
final class Wire {
  private Wire() {}

  static Answer json(Map<String, ?> body) {
    try {
      return Answer.json(JSON.std.asString(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer of a query service: the result inside two elements named after the operation. */
  static Answer query(String operation, String result) {
    return Answer.xml(tag(operation + "Response", tag(operation + "Result", result)));
  }

  static String tag(String name, String inner) {
    return "<" + name + ">" + inner + "</" + name + ">";
  }

  static String text(String name, String text) {
    return tag(name, text.replace("&", "&amp;").replace("<", "&lt;"));
  }

  static <T> String members(String name, String member, List<T> all, Function<T, String> inner) {
    return tag(
        name, all.stream().map(it -> tag(member, inner.apply(it))).collect(Collectors.joining()));
  }
}
