package vanity.simulator.lex;

import java.util.HashMap;
import java.util.Map;
import vanity.bot.BotLocale;
import vanity.bot.reply.ReplyReader;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lex.playable.Emulation;
import vanity.simulator.lex.playable.UnsupportedBotException;
import vanity.simulator.lex.session.Sessions;
import vanity.simulator.lex.understanding.Recogniser;

/**
 * Plays a Lex V2 export as the service does, within what the service promises for express testing:
 * exact utterances and slot values. Language models, speech recognition and confidence are not
 * played. Safe for many calls at once.
 */
public final class LexDouble {
  private final BotAlias alias;
  private final LexSettings settings;
  private final BotCoverage coverage;
  private final Sessions sessions;
  private final Map<String, Service> services = new HashMap<>();

  /**
   * A double of one alias.
   *
   * @throws UnsupportedBotException if the bot uses something that is not played
   */
  public LexDouble(BotAlias alias, LexSettings settings) {
    alias.bot().locales().forEach(Emulation::check);
    this.alias = alias;
    this.settings = settings;
    this.coverage = new BotCoverage(alias.bot());
    this.sessions = new Sessions(alias.bot().idleSessionTtlSeconds());
    alias.bot().locales().forEach(l -> services.put(l.id(), service(l)));
  }

  /** The same bot, with the code hook of its alias reached there. */
  public Lex calling(LambdaHost lambdas) {
    var hooks = new CodeHooks(lambdas);
    return block -> converse(block, hooks);
  }

  /** What all calls so far have reached of the bot. */
  public BotCoverage coverage() {
    return coverage;
  }

  private LexResult converse(LexBlock block, CodeHooks hooks) {
    try {
      return new LexConversation(service(block), hooks, sessions, block).hold();
    } catch (LexFailure e) {
      return new LexResult.Failed(String.valueOf(e.getMessage()));
    }
  }

  private Service service(LexBlock block) {
    if (!alias.answersTo(block.aliasArn())) {
      throw new LexFailure(
          "there is no bot alias %s; name %s in the flow's Lex block"
              .formatted(block.aliasArn(), alias.arn()));
    }
    String id = block.language().replace('-', '_');
    Service service = services.get(id);
    if (service == null) {
      throw new LexFailure(
          "the contact's language is %s, but bot %s has no locale %s; set the language before the Lex block"
              .formatted(block.language(), alias.bot().name(), id));
    }
    if (!alias.enabledLocales().contains(id)) {
      throw new LexFailure(
          "locale %s is not enabled on alias %s; enable it in the alias's locale settings"
              .formatted(id, alias.arn()));
    }
    return service;
  }

  private Service service(BotLocale locale) {
    return new Service(
        alias,
        locale,
        new Recogniser(locale, coverage::defect),
        new ReplyReader(locale),
        settings,
        coverage);
  }
}
