package vanity.simulator.lex;

import java.time.Duration;

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
    char deletionCharacter) {}
