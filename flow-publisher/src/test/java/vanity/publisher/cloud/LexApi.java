package vanity.publisher.cloud;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** The three calls to Lex. */
final class LexApi {
  private final Cloud cloud;
  private final InstantSource clock;

  LexApi(Cloud cloud, InstantSource clock) {
    this.cloud = cloud;
    this.clock = clock;
  }

  Map<String, Object> describeAlias(Request request) {
    String botId = request.path().get(1);
    Cloud.Bot bot = bot(botId);
    String aliasId = request.path().get(3);
    // docs/wire-formats.md#lex-404-first
    if (!bot.aliasId().equals(aliasId) || clock.instant().isBefore(bot.visibleAt())) {
      throw WireError.notFound("The bot alias " + aliasId);
    }
    return Map.of(
        "botId",
        botId,
        "botAliasId",
        aliasId,
        "botVersion",
        "1",
        "botAliasStatus",
        reached(bot.availableAt()) ? "Available" : "Creating",
        "botAliasLocaleSettings",
        Map.of("en_US", Map.of("enabled", true)));
  }

  Map<String, Object> describeLocale(Request request) {
    Cloud.Bot bot = bot(request.path().get(1));
    String locale = request.path().get(5);
    if (!locale.equals("en_US") || !request.path().get(3).equals("1")) {
      throw WireError.notFound("The locale " + locale);
    }
    String built = bot.broken().isEmpty() ? "Built" : "Failed";
    return Map.of(
        "localeId", locale,
        "botLocaleStatus", reached(bot.builtAt()) ? built : "Building",
        "failureReasons", bot.broken().isEmpty() ? List.of() : List.of(bot.broken()));
  }

  Map<String, Object> recognizeText(Request request) {
    Cloud.Bot bot = bot(request.path().get(1));
    String aliasId = request.path().get(3);
    if (!bot.aliasId().equals(aliasId) || !request.path().get(5).equals("en_US")) {
      throw WireError.notFound("The bot alias " + aliasId);
    }
    return cloud.talk.recognized(request);
  }

  private Cloud.Bot bot(String id) {
    Cloud.Bot bot = cloud.bots.get(id);
    if (bot == null) {
      // docs/wire-formats.md#lex-missing-bot
      throw new WireError(412, "PreconditionFailedException", "The bot " + id + " is not there");
    }
    return bot;
  }

  private boolean reached(Instant moment) {
    return !clock.instant().isBefore(moment);
  }
}
