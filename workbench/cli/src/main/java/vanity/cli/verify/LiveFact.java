package vanity.cli.verify;

/**
 * A fact that the code relies on and that only a live account can settle; docs/deploy.md lists the
 * same.
 */
enum LiveFact {
  CONNECT_PERMISSION(
      "connect-permission", "associating a function writes a permission, too (Sid connect-...)"),
  ALIAS_POLICY("alias-policy", "associating a bot alias writes its resource policy"),
  NUMBER_LIST("number-list", "a number's binding comes from ListFlowAssociations, by ARNs"),
  CONTENT_ROUND_TRIP("content-round-trip", "a flow with a Lex block comes back byte for byte"),
  LEX_MISSING_BOT("lex-missing-bot", "Lex answers 412 for a missing bot"),
  TEST_FLOW_ACTION("test-flow-action", "the start of a block may carry actions in a test case"),
  TEST_ASSERT("test-assert", "an attribute can be asserted in a test case"),
  IN_THE_CALLERS_NAME(
      "in-the-callers-name", "which rights Amazon Connect asks of who associates, and no more"),
  GATE_INTENT("gate-intent", "which intent RecognizeText names first after the function's answer"),
  GATE_ALIAS_LATE("gate-alias-late", "how long a moved alias is answered for by what it was at"),
  JWT_GROUPS("jwt-groups", "in which form the token's groups reach the function");

  private final String anchor;
  private final String text;

  LiveFact(String anchor, String text) {
    this.anchor = anchor;
    this.text = text;
  }

  /** With its row in docs/wire-formats.md. */
  String line() {
    return "docs/wire-formats.md#%s: %s".formatted(anchor, text);
  }
}
