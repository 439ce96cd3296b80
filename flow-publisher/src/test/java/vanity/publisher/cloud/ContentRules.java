package vanity.publisher.cloud;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Connect checks in a flow before it publishes it: a few rules, in the service's words. */
final class ContentRules {
  private static final int MOST_PROBLEMS = 50;
  private static final int LONGEST = 256_000;

  private final AssociationApi associations;

  ContentRules(AssociationApi associations) {
    this.associations = associations;
  }

  void check(Instance instance, String content) {
    List<String> problems = new ArrayList<>();
    if (content.length() > LONGEST) {
      throw new WireError(400, "InvalidParameterException", "Content is 1 to 256000 characters");
    }
    try {
      check(instance, JSON.std.mapFrom(content), problems);
    } catch (IOException e) {
      problems.add("Content is not JSON");
    }
    if (!problems.isEmpty()) {
      throw WireError.invalidFlow(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
    }
  }

  private void check(Instance instance, Map<String, Object> flow, List<String> problems) {
    Set<Object> identifiers = new HashSet<>();
    List<?> actions = flow.get("Actions") instanceof List<?> list ? list : List.of();
    for (int i = 0; i < actions.size(); i++) {
      if (actions.get(i) instanceof Map<?, ?> action) {
        identifiers.add(action.get("Identifier"));
        emptyValues(action.get("Parameters"), i + ".Parameters", problems);
        bot(instance, action.get("Parameters"), i, problems);
      }
    }
    if (!identifiers.contains(flow.get("StartAction"))) {
      problems.add("StartAction does not name an action");
    }
  }

  private static void emptyValues(Object value, String path, List<String> problems) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> emptyValues(inner, path + "." + key, problems));
    } else if ("".equals(value)) {
      problems.add("Empty value in " + path);
    }
  }

  private void bot(Instance instance, Object parameters, int index, List<String> problems) {
    if (parameters instanceof Map<?, ?> map
        && map.get("LexV2Bot") instanceof Map<?, ?> bot
        && bot.get("AliasArn") instanceof String alias
        && !associations.isUsable(instance, alias)) {
      // docs/wire-formats.md#unassociated-bot
      problems.add(
          "Invalid Action property value. Path: Actions[%d].Parameters.LexV2Bot.AliasArn"
              .formatted(index));
    }
  }
}
