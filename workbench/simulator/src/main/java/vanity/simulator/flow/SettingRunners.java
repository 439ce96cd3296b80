package vanity.simulator.flow;

import java.util.Map;
import java.util.Optional;
import vanity.contactflow.FlowAction;

/** Actions that set one thing of the contact: voice and language. */
final class SettingRunners {
  private SettingRunners() {}

  static BlockOutcome voice(FlowAction action, FlowCall call) {
    String engine = call.text(action, "TextToSpeechEngine").orElse("Standard");
    if (!Voices.isEngine(engine)) {
      return BlockOutcome.failed("no such speech engine: " + engine);
    }
    Optional<String> voice = call.text(action, "TextToSpeechVoice");
    if (voice.filter(name -> Voices.known(name, engine)).isEmpty()) {
      return BlockOutcome.failed("no such voice: " + voice.orElse("none"));
    }
    call.contact().set(Contact.VOICE, voice.get());
    return BlockOutcome.next();
  }

  static BlockOutcome data(FlowAction action, FlowCall call) {
    Optional<String> language = call.text(action, Contact.LANGUAGE);
    if (language.filter(code -> !Voices.isLanguage(code)).isPresent()) {
      return BlockOutcome.failed("no such language: " + language.get());
    }
    for (String name : new String[] {Contact.LANGUAGE, "CustomerId", "Name", "Description"}) {
      call.text(action, name).ifPresent(value -> call.contact().set(name, value));
    }
    return BlockOutcome.next();
  }

  /** An assistant for agents: nothing of it is heard, but flows copy its session. */
  static BlockOutcome assistant(FlowAction action, FlowCall call) {
    String session = "arn:aws:wisdom:session/" + call.contact().id();
    call.contact().set("Wisdom", Map.of("SessionArn", session));
    return BlockOutcome.next();
  }
}
