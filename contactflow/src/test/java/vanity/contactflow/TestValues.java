package vanity.contactflow;

import java.util.Map;

/** Values for all placeholders of our flow. */
final class TestValues {
  static final Map<String, String> ALL =
      Map.of(
          "fulfillmentArn", "arn:aws:lambda:us-east-1:111122223333:function:fulfillment:live",
          "botAliasArn", "arn:aws:lex:us-east-1:111122223333:bot-alias/BOT/ALIAS",
          "recordingConsent", "ask",
          "agentQueueArn", "none",
          "flowLogging", "Disabled");

  private TestValues() {}
}
