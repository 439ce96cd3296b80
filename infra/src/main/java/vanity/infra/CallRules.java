package vanity.infra;

import java.nio.file.Path;
import java.util.Optional;

/** What a deployment settles about its calls. */
record CallRules(
    boolean recordingConsent,
    Optional<String> agentQueueArn,
    Optional<Path> businessWords,
    int hourlyLimit,
    boolean flowLogging,
    boolean conversationLogs,
    Optional<Integer> reservedConcurrency) {}
