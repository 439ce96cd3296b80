package vanity.simulator;

/** The names under which this machine's stand-ins know one another. No such account exists. */
final class LocalArns {
  static final String INSTANCE =
      "arn:aws:connect:us-east-1:123456789012:instance/11111111-2222-3333-4444-555555555555";
  static final String QUEUE = INSTANCE + "/queue/66666666-7777-8888-9999-000000000000";
  static final String QUEUE_FLOW = INSTANCE + "/contact-flow/77777777-8888-9999-0000-111111111111";
  static final String FUNCTION =
      "arn:aws:lambda:us-east-1:123456789012:function:vanity-line-fulfillment:live";
  static final String BOT_ALIAS =
      "arn:aws:lex:us-east-1:123456789012:bot-alias/VANITYLINE/LOCALALIAS";

  /** The number that callers dial. */
  static final String LINE_NUMBER = "+15555550100";

  private LocalArns() {}
}
