package vanity.fulfillment.api;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final int MOST = 500;
  private static final int SUMMED_UP = 200;
  private static final int MOST_COUNTED = 1_000;

  private final CallerLog log;
  private final CallerSearch search;
  private final InstantSource clock;
  private final Audit audit;

  /** Takes note of who erased whom. */
  interface Audit {
    void erased(String callerId, String operator);
  }

  CallersApi(CallerLog log, InstantSource clock, Audit audit) {
    this.log = log;
    this.search = new CallerSearch(log);
    this.clock = clock;
    this.audit = audit;
  }

  ApiAnswer list(ApiRequest request, Role role) {
    return limit(request).map(limit -> list(request, role, limit)).orElseGet(CallersApi::badLimit);
  }

  private ApiAnswer list(ApiRequest request, Role role, int limit) {
    String cursor = request.query().get("cursor");
    Optional<FeedPosition> after = cursor == null ? Optional.empty() : Cursor.read(cursor);
    if (cursor != null && after.isEmpty()) {
      return ApiAnswer.problem(400, "Bad cursor", "use the cursor of an answer as it is");
    }
    try {
      CallerFilter filter = CallerFilter.of(request.query());
      CallerView view = CallerView.by(role);
      return ApiAnswer.document(
          page(search.find(filter, view, limit, after.orElse(null)), view), request.ifNoneMatch());
    } catch (CallerFilter.BadFilter bad) {
      return ApiAnswer.problem(400, "Bad filter", String.valueOf(bad.getMessage()));
    }
  }

  private static Optional<Integer> limit(ApiRequest request) {
    return QueryNumbers.between(1, MOST, request.query().getOrDefault("limit", "" + DEFAULT_LIMIT));
  }

  private static ApiAnswer badLimit() {
    return ApiAnswer.problem(400, "Bad limit", "limit is a whole number from 1 to " + MOST);
  }

  private static Map<String, @Nullable Object> page(CallerSearch.Found found, CallerView view) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("callers", found.callers().stream().map(view::caller).toList());
    fields.put("cursor", found.next() == null ? null : Cursor.of(found.next()));
    fields.put("looked", found.looked());
    return fields;
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
    if (!ID.matcher(id).matches() || !log.erase(id, request.person(), now)) {
      return unknown();
    }
    audit.erased(id, request.person());
    return ApiAnswer.nothing();
  }

  /** Figures and the first of the callers they are of, read at once: neither knows more. */
  ApiAnswer summary(ApiRequest request, Role role) {
    Optional<Integer> limit = limit(request);
    if (limit.isEmpty()) {
      return badLimit();
    }
    CallerView view = CallerView.by(role);
    CallerLog.Page newest = log.latest(SUMMED_UP, null);
    int all = newest.next() == null ? newest.callers().size() : log.count(MOST_COUNTED + 1);
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.putAll(Summary.of(newest.callers(), view).fields());
    fields.put("of", Math.clamp(all, newest.callers().size(), MOST_COUNTED));
    fields.put("ofMore", all > MOST_COUNTED);
    fields.put("page", page(first(newest, limit.get()), view));
    return ApiAnswer.document(fields, request.ifNoneMatch());
  }

  private static CallerSearch.Found first(CallerLog.Page newest, int limit) {
    List<Caller> first = newest.callers().stream().limit(limit).toList();
    boolean cut = first.size() < newest.callers().size();
    return new CallerSearch.Found(
        first, first.size(), cut ? first.getLast().position() : newest.next());
  }

  private Optional<Caller> find(String id) {
    return ID.matcher(id).matches() ? log.byId(id) : Optional.empty();
  }

  private static ApiAnswer unknown() {
    return ApiAnswer.problem(404, "Unknown caller", "there is no caller with this id");
  }
}
