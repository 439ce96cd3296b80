package vanity.cli.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.simulator.TimedEvent;
import vanity.simulator.line.CallEvent;

/**
 * Writes one call as a test case, from its transcript on this machine: what each block said and
 * where the caller spoke. What the testing language cannot say is kept in words.
 */
final class CaseWriter {
  private static final String LEX = "ConnectParticipantWithLexBot";

  private final CaseContent content;
  private final String aliasArn;
  private final Dialect dialect;
  private final List<String> unsaid = new ArrayList<>();
  private final StringBuilder heard = new StringBuilder();
  private String words = "";
  private boolean inLex;
  private boolean answeredInLex;
  private boolean lexIsToBeObserved;
  private boolean stopped;
  private CallEvent.@Nullable Attribute latest;
  private CallEvent.@Nullable Attribute beforeWords;
  private CallEvent.@Nullable Attribute beforeLex;
  private CallEvent.@Nullable Attribute beforeObservation;

  /**
   * What of the language the service takes, as far as sources disagree on it.
   *
   * @param blocksMayAct the caller may act on the start of a block, not only on words
   * @param asserts attributes can be asked for
   */
  record Dialect(boolean blocksMayAct, boolean asserts) {}

  CaseWriter(CaseContent content, String aliasArn, Dialect dialect) {
    this.content = content;
    this.aliasArn = aliasArn;
    this.dialect = dialect;
  }

  /** Writes it down to where the language ends. */
  Map<String, Object> write(List<TimedEvent> events) {
    for (TimedEvent event : events) {
      if (stopped) {
        break;
      }
      happened(event.event());
    }
    observe();
    if (dialect.asserts() && beforeObservation != null) {
      content.attribute(beforeObservation.name(), beforeObservation.value());
    }
    return content.end();
  }

  List<String> unsaid() {
    return unsaid;
  }

  private void happened(CallEvent event) {
    switch (event) {
      case CallEvent.Block(String _, String type) -> enter(type);
      case CallEvent.Say say -> said(say.text());
      case CallEvent.Expect(String text, boolean held) -> expected(text, held);
      case CallEvent.Attribute set -> remember(set);
      case CallEvent.Said(String speech) -> input(() -> content.says(speech));
      case CallEvent.Pressed(String pressed, String _) -> pressed(pressed);
      case CallEvent.Silent _ -> input(() -> {});
      case CallEvent.Noisy _ -> stop("sound without words");
      case CallEvent.HungUp _ -> input(content::hangsUp);
      case CallEvent.Listen _,
          CallEvent.Lambda _,
          CallEvent.Branch _,
          CallEvent.Stubbed _,
          CallEvent.End _ -> {}
    }
  }

  private void enter(String type) {
    inLex = type.equals(LEX);
    if (inLex) {
      // Not before it is known which of the words so far are expected.
      lexIsToBeObserved = dialect.blocksMayAct();
      beforeLex = latest;
      answeredInLex = false;
    }
  }

  private void said(String text) {
    if (!inLex) {
      if (lexIsToBeObserved) {
        observe();
      }
      if (heard.isEmpty()) {
        beforeWords = latest;
      }
      heard.append(heard.isEmpty() ? "" : " ").append(text);
    }
  }

  private void expected(String text, boolean held) {
    if (!held) {
      return;
    }
    if (text.equals("end") || text.startsWith("not ")) {
      unsaid.add("expect " + text);
    } else if (!folded(heard.toString()).contains(folded(text))) {
      unsaid.add("expect %s (spoken in the Lex block)".formatted(text));
    } else {
      match(text);
    }
  }

  private void match(String text) {
    String plain = PlainWords.of(text);
    if (!PlainWords.all(text)) {
      unsaid.add(
          "expect %s (%s)".formatted(text, plain.isEmpty() ? "digits" : "but for '" + plain + "'"));
    }
    if (plain.length() > words.length()) {
      words = plain;
    }
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  // What was set before the last thing that is observed can be asked for then.
  private void remember(CallEvent.Attribute set) {
    if (PlainWords.all(set.value())) {
      latest = set;
    }
  }

  private void pressed(String keys) {
    String digits = keys.endsWith("#") ? keys.substring(0, keys.length() - 1) : keys;
    if (!digits.matches("0|[1-9][0-9]{0,14}")) {
      stop("press %s (a key is a number there)".formatted(keys));
      return;
    }
    if (!digits.equals(keys)) {
      unsaid.add("press %s (without its #)".formatted(keys));
    }
    input(() -> content.presses(Long.parseLong(digits)));
  }

  private void input(Runnable action) {
    if (inLex && answeredInLex) {
      stop("a second turn in the Lex block: nothing tells when it is the caller's");
      return;
    }
    answeredInLex = inLex;
    observe();
    action.run();
  }

  private void observe() {
    String text = words.isEmpty() ? PlainWords.of(heard.toString()) : words;
    if (!heard.isEmpty() && !text.isEmpty()) {
      content.message(text);
      beforeObservation = beforeWords;
    }
    if (lexIsToBeObserved) {
      content.lexBlock(aliasArn);
      beforeObservation = beforeLex;
    }
    lexIsToBeObserved = false;
    heard.setLength(0);
    words = "";
  }

  private void stop(String why) {
    unsaid.add(why + "; the test ends before it");
    stopped = true;
  }
}
