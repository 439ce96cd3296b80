package vanity.simulator.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanity.bot.Messages;
import vanity.bot.Prompt;
import vanity.simulator.line.PlayedSpeech;

/** Chooses what is said: one message of each group, with slots and attributes filled in. */
final class Prompter {
  // What Connect asks of Lex in x-amz-lex:accept-content-types on a voice call.
  private static final Set<Messages.Kind> ACCEPTED =
      Set.of(Messages.Kind.PLAIN_TEXT, Messages.Kind.SSML);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\w-]+)\\}|\\[([\\w-]+)\\]");

  private final Random random;

  Prompter(Random random) {
    this.random = random;
  }

  /** A question: by attempt if it is ordered, else at random. */
  List<PlayedSpeech> prompt(
      Prompt prompt, int attempt, Map<String, String> slots, Map<String, String> attributes) {
    List<PlayedSpeech> said = new ArrayList<>();
    for (Messages.Group group : prompt.messages().groups()) {
      List<Messages.Message> usable = usable(group);
      int index = prompt.ordered() ? attempt % usable.size() : random.nextInt(usable.size());
      said.add(speech(usable.get(index), slots, attributes));
    }
    return said;
  }

  List<PlayedSpeech> messages(
      Messages messages, Map<String, String> slots, Map<String, String> attributes) {
    List<PlayedSpeech> said = new ArrayList<>();
    for (Messages.Group group : messages.groups()) {
      List<Messages.Message> usable = usable(group);
      said.add(speech(usable.get(random.nextInt(usable.size())), slots, attributes));
    }
    return said;
  }

  /** The messages of a code hook's answer, spoken as they are. */
  List<PlayedSpeech> answer(List<Messages.Message> messages) {
    List<Messages.Message> usable = usable(new Messages.Group(messages));
    return usable.stream().map(m -> speech(m.value())).toList();
  }

  private static List<Messages.Message> usable(Messages.Group group) {
    List<Messages.Message> usable =
        group.choices().stream().filter(m -> ACCEPTED.contains(m.kind())).toList();
    if (usable.isEmpty() && !group.choices().isEmpty()) {
      throw new LexFailure(
          "no usable message: a call takes PlainText and SSML, '%s' is %s"
              .formatted(
                  group.choices().getFirst().value(),
                  group.choices().getFirst().kind().contentType()));
    }
    return usable;
  }

  private static PlayedSpeech speech(
      Messages.Message message, Map<String, String> slots, Map<String, String> attributes) {
    Matcher matcher = PLACEHOLDER.matcher(message.value());
    String filled =
        matcher.replaceAll(m -> {
          String value = m.group(1) == null ? attributes.get(m.group(2)) : slots.get(m.group(1));
          return Matcher.quoteReplacement(value == null ? "" : value);
        });
    return speech(filled);
  }

  /** Values may hold what a caller said, and so break a message that was well-formed. */
  static PlayedSpeech speech(String textOrSsml) {
    return PlayedSpeech.ifWellFormed(textOrSsml)
        .orElseThrow(() -> new LexFailure("no voice can speak this SSML: " + textOrSsml));
  }
}
