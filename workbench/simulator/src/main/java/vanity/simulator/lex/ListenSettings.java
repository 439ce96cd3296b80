package vanity.simulator.lex;

import java.time.Duration;
import vanity.simulator.line.KeyTerms;
import vanity.simulator.line.ListenTerms;

/** How one listening point of Lex behaves. */
record ListenSettings(
    boolean audio,
    boolean dtmf,
    boolean allowInterrupt,
    Duration startTimeout,
    Duration maxLength,
    Duration endTimeout,
    int dtmfMaxLength,
    Duration dtmfEndTimeout,
    char endCharacter,
    char deletionCharacter) {

  /** The same, as a telephone needs to know it. */
  ListenTerms terms() {
    KeyTerms keys =
        dtmf
            ? new KeyTerms(
                dtmfMaxLength,
                String.valueOf(endCharacter),
                String.valueOf(deletionCharacter),
                true,
                dtmfEndTimeout)
            : KeyTerms.NO_KEYS;
    return new ListenTerms(audio, keys, allowInterrupt, startTimeout);
  }
}
