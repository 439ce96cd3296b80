package vanity.simulator.lex;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vanity.bot.BotLocale;
import vanity.bot.Intent;
import vanity.bot.Prompt;
import vanity.bot.reply.ReplyReader;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.line.Speech;

/**
 * Plays a Lex V2 export as the service does, within what the service promises for express testing:
 * exact utterances and slot values. Language models, speech recognition and confidence are not
 * played. Safe for many calls at once.
 */
public final class LexDouble implements Lex {
  private static final Duration LONGEST = Duration.ofMinutes(15);

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
  public LexDouble(BotAlias alias, LambdaHost lambdas, LexSettings settings) {
    alias.bot().locales().forEach(Emulation::check);
    this.alias = alias;
    this.settings = settings;
    this.coverage = new BotCoverage(alias.bot());
    this.sessions = new Sessions(alias.bot().idleSessionTtlSeconds());
    alias.bot().locales().forEach(l -> services.put(l.id(), service(l, lambdas)));
  }

  /** What all calls so far have reached of the bot. */
  public BotCoverage coverage() {
    return coverage;
  }

  @Override
  public LexResult converse(LexBlock block) {
    try {
      return new Conversation(service(block), block).hold();
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

  private Service service(BotLocale locale, LambdaHost lambdas) {
    return new Service(
        alias,
        locale,
        new Recogniser(locale, coverage),
        new ReplyReader(locale),
        new CodeHooks(lambdas),
        settings,
        coverage);
  }

  /** The conversation of one Lex block. */
  private final class Conversation {
    private final Service service;
    private final LexBlock block;
    private final Session session;
    private final Ears ears;
    private final Prompter prompter;

    Conversation(Service service, LexBlock block) {
      this.service = service;
      this.block = block;
      this.session = sessions.open(block);
      this.ears = new Ears(block);
      this.prompter = new Prompter(new Random(settings.seed() ^ block.contactId().hashCode()));
    }

    LexResult hold() {
      Duration begun = block.clock().elapsed();
      List<Speech> toSay = List.of(Prompter.speech(block.prompt()));
      while (block.clock().elapsed().minus(begun).compareTo(LONGEST) <= 0) {
        switch (ears.ask(toSay, slotAsked(), listening())) {
          case Heard.HungUp() -> {
            sessions.forget(block);
            return new LexResult.HungUp();
          }
          case Heard.Input heard -> {
            Turn turn = new Turn(service, session, block, heard, prompter);
            Pause pause = turn.run();
            toSay = turn.said();
            if (pause instanceof Pause.Over(LexResult result)) {
              ears.say(toSay);
              return result;
            }
          }
        }
      }
      throw new LexFailure("a Lex conversation lasts at most 15 minutes");
    }

    private @Nullable String slotAsked() {
      return session.eliciting() instanceof Eliciting.ASlot(String slot, int _) ? slot : null;
    }

    private ListenSettings listening() {
      ActiveIntent active = session.intent();
      if (active == null) {
        return new Tuning(session.attributes(), null, null, null).settings();
      }
      Intent intent = active.definition();
      Prompt.@Nullable Attempt attempt =
          switch (session.eliciting()) {
            case Eliciting.AnIntent() -> null;
            case Eliciting.ASlot(String slot, int number) ->
                intent.slot(slot).map(s -> attempt(s.prompt(), number)).orElse(null);
            case Eliciting.AConfirmation(int number) ->
                intent.confirmation() == null
                    ? null
                    : attempt(intent.confirmation().prompt(), number);
          };
      return new Tuning(session.attributes(), intent.name(), slotAsked(), attempt).settings();
    }

    private static Prompt.@Nullable Attempt attempt(@Nullable Prompt prompt, int number) {
      return prompt == null ? null : prompt.attempt(number);
    }
  }
}
