package vanity.fulfillment.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.Erasure;

/** Answers who erased callers and when: times and random ids, no number. */
final class ErasuresApi {
  private static final int DEFAULT_LIMIT = 10;
  private static final int MOST = 100;

  /** A time, and what tells erasures of one moment apart. */
  private static final Pattern CURSOR =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z~[0-9a-f]{16}");

  private final CallerLog log;

  ErasuresApi(CallerLog log) {
    this.log = log;
  }

  ApiAnswer list(ApiRequest request, Role role) {
    if (role != Role.OPERATOR) {
      return ApiAnswer.problem(403, "Forbidden", "only operators may see who erased callers");
    }
    Optional<Integer> limit =
        QueryNumbers.between(1, MOST, request.query().getOrDefault("limit", "" + DEFAULT_LIMIT));
    if (limit.isEmpty()) {
      return ApiAnswer.problem(400, "Bad limit", "limit is a whole number from 1 to " + MOST);
    }
    String cursor = request.query().get("cursor");
    if (cursor != null && !CURSOR.matcher(cursor).matches()) {
      return ApiAnswer.problem(400, "Bad cursor", "use the cursor of an answer as it is");
    }
    return ApiAnswer.document(
        fields(log.erasures(limit.get(), cursor), request.person()), request.ifNoneMatch());
  }

  private static Map<String, @Nullable Object> fields(Erasure.Page page, String reader) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("erasures", page.erasures().stream().map(it -> fields(it, reader)).toList());
    fields.put("cursor", page.next());
    return fields;
  }

  private static Map<String, @Nullable Object> fields(Erasure erasure, String reader) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("at", erasure.at().toString());
    fields.put("operator", erasure.operator());
    fields.put("you", reader.equals(erasure.operator()));
    fields.put("callerId", erasure.callerId());
    return fields;
  }
}
