package vanity.fulfillment.api;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.FeedPosition;

/** Answers about callers. */
final class CallersApi {
  private static final Pattern ID = Pattern.compile("[\\w-]{1,64}");
  private static final int DEFAULT_LIMIT = 5;
  private static final int MOST = 50;
  private static final int SUMMED_UP = 200;

  private final CallerLog log;
  private final InstantSource clock;
  private final Audit audit;

  /** Takes note of who erased whom. */
  interface Audit {
    void erased(String callerId, String operator);
  }

  CallersApi(CallerLog log, InstantSource clock, Audit audit) {
    this.log = log;
    this.clock = clock;
    this.audit = audit;
  }

  ApiAnswer list(ApiRequest request, Role role) {
    Optional<Integer> limit =
        QueryNumbers.between(1, MOST, request.query().getOrDefault("limit", "" + DEFAULT_LIMIT));
    if (limit.isEmpty()) {
      return ApiAnswer.problem(400, "Bad limit", "limit is a whole number from 1 to " + MOST);
    }
    String cursor = request.query().get("cursor");
    Optional<FeedPosition> after = cursor == null ? Optional.empty() : Cursor.read(cursor);
    if (cursor != null && after.isEmpty()) {
      return ApiAnswer.problem(400, "Bad cursor", "use the cursor of an answer as it is");
    }
    CallerLog.Page page = log.latest(limit.get(), after.orElse(null));
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("callers", page.callers().stream().map(CallerView.by(role)::caller).toList());
    fields.put("cursor", page.next() == null ? null : Cursor.of(page.next()));
    return ApiAnswer.document(fields, request.ifNoneMatch());
  }

  ApiAnswer one(ApiRequest request, Role role, String id) {
    Optional<Caller> caller = find(id);
    return caller
        .map(known ->
            ApiAnswer.document(
                CallerView.by(role).callerWith(known, log.conversions(known.number())),
                request.ifNoneMatch()))
        .orElseGet(CallersApi::unknown);
  }

  ApiAnswer erase(ApiRequest request, Role role, String id) {
    if (role != Role.OPERATOR) {
      return ApiAnswer.problem(403, "Forbidden", "only operators may erase callers");
    }
    Instant now = clock.instant();
    if (!ID.matcher(id).matches() || !log.erase(id, now)) {
      return unknown();
    }
    audit.erased(id, request.person());
    return ApiAnswer.nothing();
  }

  ApiAnswer summary(ApiRequest request, Role role) {
    var newest = new ArrayList<Caller>();
    FeedPosition after = null;
    do {
      CallerLog.Page page = log.latest(MOST, after);
      newest.addAll(page.callers());
      after = page.next();
    } while (after != null && newest.size() < SUMMED_UP);
    List<Caller> summedUp = newest.stream().limit(SUMMED_UP).toList();
    return ApiAnswer.document(
        Summary.of(summedUp, CallerView.by(role)).fields(), request.ifNoneMatch());
  }

  private Optional<Caller> find(String id) {
    return ID.matcher(id).matches() ? log.byId(id) : Optional.empty();
  }

  private static ApiAnswer unknown() {
    return ApiAnswer.problem(404, "Unknown caller", "there is no caller with this id");
  }
}
