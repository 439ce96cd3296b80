package vanity.simulator;

import org.jspecify.annotations.Nullable;
import vanity.simulator.script.Given;

/**
 * What a deployment decides about its calls.
 *
 * @param recordingConsent whether callers are asked if they may be recorded
 * @param agents who answers the queue of agents, or null where none is configured
 */
public record Office(boolean recordingConsent, Given.@Nullable Agents agents) {
  /** Nothing asked, nobody to be transferred to. */
  public static final Office PLAIN = new Office(false, null);

  Office with(Given given) {
    return switch (given) {
      case Given.RecordingConsent _ -> new Office(true, agents);
      case Given.AgentQueue(Given.Agents open) -> new Office(recordingConsent, open);
      case Given.Broken _ -> this;
    };
  }
}
