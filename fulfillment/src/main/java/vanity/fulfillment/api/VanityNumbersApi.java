package vanity.fulfillment.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vanity.engine.VanityFinder;
import vanity.engine.english.NumberAnswer;

/** Answers what hides in a number that the client names. */
final class VanityNumbersApi {
  /** What people write numbers with; anything else never comes back in an answer. */
  private static final Pattern WRITTEN = Pattern.compile("[0-9A-Za-z+(). -]{1,40}");

  private static final int DEFAULT_TOP = 5;
  private static final int MOST = 50;

  private final VanityFinder finder;

  VanityNumbersApi(VanityFinder finder) {
    this.finder = finder;
  }

  ApiAnswer answer(ApiRequest request) {
    Map<String, String> query = request.query();
    Optional<Integer> top =
        QueryNumbers.between(1, MOST, query.getOrDefault("top", "" + DEFAULT_TOP));
    if (top.isEmpty()) {
      return ApiAnswer.problem(400, "Bad top", "top is a whole number from 1 to " + MOST);
    }
    String written = query.getOrDefault("phoneNumber", "");
    if (!WRITTEN.matcher(written).matches()) {
      return badNumber("give phoneNumber=, ten digits such as 2065550142");
    }
    String lookAlikes = query.getOrDefault("lookAlikes", "no");
    if (!lookAlikes.matches("yes|no")) {
      return ApiAnswer.problem(400, "Bad lookAlikes", "lookAlikes is yes or no");
    }
    NumberAnswer answer = NumberAnswer.to(written, finder, top.get(), lookAlikes.equals("yes"));
    return answer.status() == NumberAnswer.Status.INVALID
        ? badNumber(String.valueOf(answer.reason()))
        : ApiAnswer.document(fields(answer), request.ifNoneMatch());
  }

  private static Map<String, @Nullable Object> fields(NumberAnswer answer) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("input", answer.input());
    fields.put("number", answer.number());
    fields.put("status", answer.status().label());
    fields.put("reason", answer.reason());
    fields.put("vanity", answer.vanity().stream().map(CallerView::vanity).toList());
    return fields;
  }

  private static ApiAnswer badNumber(String detail) {
    return ApiAnswer.problem(400, "Bad number", detail);
  }
}
