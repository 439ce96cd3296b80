package vanity.simulator.lex;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vanity.bot.Intent;
import vanity.bot.Prompt;
import vanity.simulator.lex.session.ActiveIntent;
import vanity.simulator.lex.session.Eliciting;
import vanity.simulator.lex.session.Session;
import vanity.simulator.lex.session.Sessions;
import vanity.simulator.line.PlayedSpeech;

/** The conversation of one Lex block: says, listens, and takes a turn, until it is over. */
final class LexConversation {
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final Service service;
  private final CodeHooks hooks;
  private final Sessions sessions;
  private final LexBlock block;
  private final Session session;
  private final CallerInputs inputs;
  private final Prompter prompter;

  LexConversation(Service service, CodeHooks hooks, Sessions sessions, LexBlock block) {
    this.service = service;
    this.hooks = hooks;
    this.sessions = sessions;
    this.block = block;
    this.session =
        sessions.open(block.contactId(), block.sessionAttributes(), block.clock().instant());
    this.inputs = new CallerInputs(block);
    this.prompter =
        new Prompter(new Random(service.settings().seed() ^ block.contactId().hashCode()));
  }

  LexResult hold() {
    Duration begun = block.clock().elapsed();
    List<PlayedSpeech> toSay = List.of(Prompter.speech(block.prompt()));
    while (block.clock().elapsed().minus(begun).compareTo(LONGEST) <= 0) {
      switch (inputs.ask(toSay, slotAsked(), listening())) {
        case Heard.HungUp() -> {
          sessions.forget(block.contactId());
          return new LexResult.HungUp();
        }
        case Heard.Input heard -> {
          Turn turn = new Turn(service, hooks, session, block, heard, prompter);
          Pause pause = turn.run();
          toSay = turn.said();
          if (pause instanceof Pause.Over(LexResult result)) {
            inputs.say(toSay);
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
