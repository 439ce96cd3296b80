package vanity.simulator.lex;

import java.util.Map;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvents;
import vanity.simulator.line.Line;

/**
 * What a contact flow hands to Lex when it enters a Lex block.
 *
 * @param block identifier of the flow's block
 * @param aliasArn the alias, resolved
 * @param language of the contact, for example {@code en-US}
 * @param prompt what the block speaks before it listens; SSML if it begins with {@code <speak}
 * @param sessionAttributes resolved
 */
public record LexBlock(
    String block,
    String contactId,
    String aliasArn,
    String language,
    String prompt,
    Map<String, String> sessionAttributes,
    Line line,
    CallEvents events,
    CallClock clock) {
  public LexBlock {
    sessionAttributes = Map.copyOf(sessionAttributes);
  }
}
