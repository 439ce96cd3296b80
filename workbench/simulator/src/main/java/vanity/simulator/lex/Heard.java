package vanity.simulator.lex;

import java.util.List;

/** What reached Lex at one listening. */
sealed interface Heard {

  /**
   * Input, perhaps empty.
   *
   * @param transcripts the recogniser's readings, best first; empty for silence, noise and cleared
   *     keys
   */
  record Input(Mode mode, List<String> transcripts) implements Heard {
    public Input {
      transcripts = List.copyOf(transcripts);
    }

    /** The best reading, empty where nothing was understood. */
    String transcript() {
      return transcripts.isEmpty() ? "" : transcripts.getFirst();
    }
  }

  record HungUp() implements Heard {}

  /** How input came, in the words of the code-hook event. */
  enum Mode {
    SPEECH("Speech"),
    DTMF("DTMF");

    private final String wireName;

    Mode(String wireName) {
      this.wireName = wireName;
    }

    String wireName() {
      return wireName;
    }
  }
}
