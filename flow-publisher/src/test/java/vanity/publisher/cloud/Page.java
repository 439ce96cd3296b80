package vanity.publisher.cloud;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A part of a list, and the token for the next. */
record Page(List<?> items, String next) {

  static Page of(Request request, String sizeName, int most, List<?> all) {
    int size = Integer.parseInt(request.query().getOrDefault(sizeName, "" + most));
    if (size < 1 || size > most) {
      throw WireError.invalidRequest(sizeName + " is 1 to " + most);
    }
    int start = Integer.parseInt(request.query().getOrDefault("nextToken", "0"));
    int end = Math.min(all.size(), start + size);
    return new Page(all.subList(start, end), end < all.size() ? "" + end : "");
  }

  Map<String, Object> json(String name) {
    Map<String, Object> json = new HashMap<>(Map.of(name, items));
    if (!next.isEmpty()) {
      json.put("NextToken", next);
    }
    return json;
  }
}
