package vanity.simulator.lex;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vanity.bot.BotDefinition;

/**
 * An alias of a bot, as a deployment makes one.
 *
 * @param arn of the alias, or {@code *} for whatever alias a flow names
 * @param codeHookArn the one Lambda function of the alias, or null
 * @param enabledLocales a locale that is not among them rejects every request
 */
public record BotAlias(
    String arn, BotDefinition bot, @Nullable String codeHookArn, Set<String> enabledLocales) {
  public BotAlias {
    enabledLocales = Set.copyOf(enabledLocales);
  }

  /** An alias with every locale of its bot enabled. */
  public BotAlias(String arn, BotDefinition bot, @Nullable String codeHookArn) {
    this(arn, bot, codeHookArn, ids(bot));
  }

  boolean answersTo(String aliasArn) {
    return arn.equals("*") || arn.equals(aliasArn);
  }

  /** The part of the ARN behind {@code bot-alias/}: bot id, then alias id. */
  String botId() {
    return idPart(1, "BOTID00000");
  }

  String aliasId() {
    return idPart(2, "ALIASID000");
  }

  private String idPart(int index, String otherwise) {
    String[] parts = arn.split("/", -1);
    return parts.length == 3 ? parts[index] : otherwise;
  }

  private static Set<String> ids(BotDefinition bot) {
    return Set.copyOf(bot.locales().stream().map(l -> l.id()).toList());
  }
}
