package vanity.publisher;

import software.amazon.awssdk.services.lexmodelsv2.LexModelsV2Client;
import software.amazon.awssdk.services.lexmodelsv2.model.BotAliasLocaleSettings;
import software.amazon.awssdk.services.lexmodelsv2.model.BotAliasStatus;
import software.amazon.awssdk.services.lexmodelsv2.model.BotLocaleStatus;
import software.amazon.awssdk.services.lexmodelsv2.model.DescribeBotAliasResponse;
import software.amazon.awssdk.services.lexmodelsv2.model.DescribeBotLocaleResponse;

/** Asks Lex how far a bot alias is. */
final class AwsBot {
  private final LexModelsV2Client lex;
  private final AwsCalls calls;

  AwsBot(LexModelsV2Client lex, AwsCalls calls) {
    this.lex = lex;
    this.calls = calls;
  }

  BotState state(String aliasArn, String localeId) {
    Arn arn = Arn.parse(aliasArn).orElseThrow();
    return calls
        .find(
            "lex:DescribeBotAlias",
            () -> lex.describeBotAlias(call -> call.botId(arn.part(1)).botAliasId(arn.part(2))))
        .map(alias -> of(alias, localeId))
        .orElse(new BotState(BotState.Readiness.MISSING, "does not exist"));
  }

  private BotState of(DescribeBotAliasResponse alias, String localeId) {
    if (alias.botAliasStatus() != BotAliasStatus.AVAILABLE) {
      return new BotState(
          alias.botAliasStatus() == BotAliasStatus.FAILED
              ? BotState.Readiness.BROKEN
              : BotState.Readiness.UNDER_WAY,
          "is " + alias.botAliasStatusAsString());
    }
    BotAliasLocaleSettings settings = alias.botAliasLocaleSettings().get(localeId);
    return settings != null && Boolean.TRUE.equals(settings.enabled())
        ? version(alias.botId(), alias.botVersion(), localeId)
        : new BotState(
            BotState.Readiness.BROKEN, "does not have the locale " + localeId + " enabled");
  }

  private BotState version(String botId, String version, String localeId) {
    return calls
        .find(
            "lex:DescribeBotLocale",
            () ->
                lex.describeBotLocale(
                    call -> call.botId(botId).botVersion(version).localeId(localeId)))
        .map(AwsBot::of)
        .orElse(
            new BotState(
                BotState.Readiness.MISSING,
                "has no locale " + localeId + " in its version " + version));
  }

  private static BotState of(DescribeBotLocaleResponse locale) {
    String detail =
        "has its locale %s in state %s"
            .formatted(locale.localeId(), locale.botLocaleStatusAsString());
    return switch (locale.botLocaleStatus()) {
      case BotLocaleStatus.BUILT -> new BotState(BotState.Readiness.READY, detail);
      case BotLocaleStatus.FAILED ->
          new BotState(
              BotState.Readiness.BROKEN,
              detail + ": " + String.join("; ", locale.failureReasons()));
      default -> new BotState(BotState.Readiness.UNDER_WAY, detail);
    };
  }
}
