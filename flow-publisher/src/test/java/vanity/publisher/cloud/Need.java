package vanity.publisher.cloud;

import java.util.List;

/**
 * An action that the caller's role must allow, on a resource.
 *
 * <p>Connect takes some steps in the caller's name: docs/wire-formats.md#in-the-callers-name.
 */
record Need(String action, String resource) {
  private static final String SERVICE_ROLE =
      "arn:aws:iam::"
          + Cloud.HOME.substring(Cloud.HOME.indexOf(':') + 1)
          + ":role/aws-service-role/connect.amazonaws.com/AWSServiceRoleForAmazonConnect_x";

  /** What reading a file needs besides its own action: its bucket has a key of the customer's. */
  static Need assetKey() {
    return new Need("kms:Decrypt", "arn:aws:kms:" + Cloud.HOME + ":key/assets");
  }

  /** What a call needs besides its own action. */
  static List<Need> needs(Call call, Request request) {
    return switch (call.operation()) {
      case "CreateContactFlow" ->
          request.object("Tags").isEmpty()
              ? List.of()
              : List.of(
                  new Need(
                      "connect:TagResource", call.resources().getFirst() + "/contact-flow/new"));
      case "AssociateBot" -> bot(request);
      case "DisassociateBot" ->
          List.of(
              new Need("lex:DeleteResourcePolicy", alias(request)),
              new Need("lex:DeleteResourcePolicyStatement", alias(request)));
      case "AssociateLambdaFunction" ->
          List.of(new Need("lambda:AddPermission", request.text("FunctionArn")));
      case "DisassociateLambdaFunction" ->
          List.of(
              new Need("lambda:RemovePermission", request.query().getOrDefault("functionArn", "")));
      default -> List.of();
    };
  }

  private static List<Need> bot(Request request) {
    String alias = alias(request);
    return List.of(
        new Need("lex:DescribeBotAlias", alias),
        new Need("lex:CreateResourcePolicy", alias),
        new Need("lex:CreateResourcePolicyStatement", alias),
        new Need("lex:UpdateResourcePolicy", alias),
        new Need("iam:PutRolePolicy", SERVICE_ROLE));
  }

  private static String alias(Request request) {
    return String.valueOf(request.object("LexV2Bot").get("AliasArn"));
  }
}
