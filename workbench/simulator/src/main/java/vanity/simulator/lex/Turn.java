package vanity.simulator.lex;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.Messages;
import vanity.bot.Prompt;
import vanity.bot.reply.SlotValue;
import vanity.simulator.lex.session.ActiveIntent;
import vanity.simulator.lex.session.Eliciting;
import vanity.simulator.lex.session.Session;
import vanity.simulator.line.PlayedSpeech;

/** One input and everything that Lex does with it until it listens again. */
final class Turn {
  // A conversation that goes round without asking the caller is a mistake of bot or function.
  private static final int MAX_STEPS = 30;

  private final Service service;
  private final CodeHooks hooks;
  private final Session session;
  private final LexBlock block;
  private final Heard.Input heard;
  private final Prompter prompter;
  private final int number;
  private final List<PlayedSpeech> said = new ArrayList<>();
  private final Chain chain = new Chain(this);
  private final Path path = new Path(this);
  private Map<String, SlotValue> filledNow = Map.of();
  private Eliciting.@Nullable ASlot missed;
  private boolean recognised;
  private int steps;

  Turn(
      Service service,
      CodeHooks hooks,
      Session session,
      LexBlock block,
      Heard.Input heard,
      Prompter prompter) {
    this.service = service;
    this.hooks = hooks;
    this.session = session;
    this.block = block;
    this.heard = heard;
    this.prompter = prompter;
    this.number = session.turn(block.clock().instant());
  }

  Pause run() {
    return new Understanding(this).hear();
  }

  Service service() {
    return service;
  }

  CodeHooks hooks() {
    return hooks;
  }

  Session session() {
    return session;
  }

  LexBlock block() {
    return block;
  }

  Heard.Input heard() {
    return heard;
  }

  int number() {
    return number;
  }

  Chain chain() {
    return chain;
  }

  Path path() {
    return path;
  }

  Instant now() {
    return block.clock().instant();
  }

  /** What is to be said when the turn is over, in order. */
  List<PlayedSpeech> said() {
    return said;
  }

  void say(@Nullable Messages messages) {
    if (messages != null) {
      said.addAll(prompter.messages(messages, values(), session.attributes()));
    }
  }

  void ask(Prompt prompt, int attempt) {
    said.addAll(prompter.prompt(prompt, attempt, values(), session.attributes()));
  }

  void answer(List<Messages.Message> messages) {
    said.addAll(prompter.answer(messages));
  }

  private Map<String, String> values() {
    ActiveIntent intent = session.intent();
    return intent == null ? Map.of() : intent.values();
  }

  Map<String, SlotValue> filledNow() {
    return filledNow;
  }

  void filledNow(Map<String, SlotValue> values) {
    filledNow = Map.copyOf(values);
    understood();
  }

  /** Whether the input was understood, as an intent or as a slot's value. */
  boolean recognised() {
    return recognised;
  }

  void understood() {
    recognised = true;
  }

  /** The slot that this input did not fill, with the attempt that it was. */
  Eliciting.@Nullable ASlot missed() {
    return missed;
  }

  void missed(Eliciting.ASlot slot) {
    missed = slot;
  }

  void step(String what) {
    if (++steps > MAX_STEPS) {
      throw new LexFailure(
          "recursion: %d steps in one turn without asking the caller, the last of them %s; answer with ElicitIntent, ElicitSlot or Close"
              .formatted(MAX_STEPS, what));
    }
  }
}
