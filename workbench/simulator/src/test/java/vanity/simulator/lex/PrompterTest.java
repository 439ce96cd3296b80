package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vanity.bot.Messages;
import vanity.bot.Prompt;
import vanity.simulator.line.PlayedSpeech;

/** docs/wire-formats.md: message-groups, message-order, message-placeholders, no-usable-message. */
class PrompterTest {
  @Test
  void oneMessageOfEachGroupIsSaid() {
    Messages two = new Messages(true, List.of(group("a", "b"), group("c")));

    assertThat(prompter(1).messages(two, Map.of(), Map.of()))
        .hasSize(2)
        .last()
        .isEqualTo(PlayedSpeech.plain("c"));
  }

  @Test
  void anOrderedPromptGoesByAttempt() {
    Prompt prompt = TestBot.prompt(3, "first", "second");

    assertThat(
            IntStream.range(0, 3)
                .mapToObj(i -> prompter(1).prompt(prompt, i, Map.of(), Map.of()).getFirst().text()))
        .containsExactly("first", "second", "first");
  }

  @Test
  void aRandomChoiceIsTheSameForTheSameSeed() {
    Prompt prompt = new Prompt(TestBot.messages("a", "b", "c"), false, 2, Map.of());

    assertThat(choices(7, prompt)).isEqualTo(choices(7, prompt)).contains("a", "b", "c");
    assertThat(choices(7, prompt)).isNotEqualTo(choices(8, prompt));
  }

  @Test
  void slotsAndAttributesAreFilledIn() {
    Messages message = TestBot.messages("{name}, you have [count] of {gone}.");

    assertThat(prompter(1).messages(message, Map.of("name", "Ann"), Map.of("count", "3")))
        .containsExactly(PlayedSpeech.plain("Ann, you have 3 of ."));
  }

  @Test
  void aMessageThatACallCannotTakeIsNoUsableMessage() {
    List<Messages.Message> payload =
        List.of(new Messages.Message(Messages.Kind.CUSTOM_PAYLOAD, "{}"));

    assertThatThrownBy(() -> prompter(1).answer(payload))
        .isInstanceOf(LexFailure.class)
        .hasMessage("no usable message: a call takes PlainText and SSML, '{}' is CustomPayload");
  }

  private static List<String> choices(long seed, Prompt prompt) {
    Prompter prompter = prompter(seed);
    return IntStream.range(0, 30)
        .mapToObj(i -> prompter.prompt(prompt, i, Map.of(), Map.of()).getFirst().text())
        .toList();
  }

  private static Messages.Group group(String... texts) {
    return TestBot.messages(texts).groups().getFirst();
  }

  private static Prompter prompter(long seed) {
    return new Prompter(new Random(seed));
  }
}
