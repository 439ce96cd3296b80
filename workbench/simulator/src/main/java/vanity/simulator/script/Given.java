package vanity.simulator.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Something that holds before a call starts. */
public sealed interface Given {

  /** Holds for the next call. */
  record Broken(Fault fault) implements Given {}

  /** The deployment asks callers whether they may be recorded; holds for the rest of the script. */
  record RecordingConsent() implements Given {}

  /** The deployment names a queue of agents; holds for the rest of the script. */
  record AgentQueue(Agents agents) implements Given {}

  /** What a caller who asks for a person meets. */
  enum Agents {
    OPEN,
    CLOSED,
    FULL,
    /** Within the hours, but nobody is logged in. */
    UNSTAFFED,
    /** Somebody is logged in, but never picks up. */
    NO_ANSWER;

    /** As scripts write it. */
    public String written() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The agents that scripts write so. */
    public static Optional<Agents> written(String name) {
      return Arrays.stream(values()).filter(agents -> agents.written().equals(name)).findFirst();
    }
  }
}
