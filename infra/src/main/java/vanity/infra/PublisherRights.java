package vanity.infra;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import vanity.contract.Absent;

/**
 * What the publisher may do, statement by statement; a test runs it and finds that it does all of
 * this and nothing else.
 */
final class PublisherRights {
  private PublisherRights() {}

  /** What is published where: ARNs and the bucket that the flow's file lies in. */
  record Subjects(
      Stack stack,
      String instanceArn,
      String flowBucket,
      String numberArn,
      String botArn,
      String aliasArn,
      String functionArn) {}

  static List<PolicyStatement> of(Subjects on) {
    var statements = new ArrayList<PolicyStatement>();
    // Any flow file of this deployment: a rollback reads the former one, whose name the new
    // template
    // cannot know.
    statements.add(
        allow(
            List.of("%s/%s/*.json".formatted(bucketArn(on), on.stack().getStackName())),
            "s3:GetObject"));
    statements.add(AssetKey.use(on.stack()));
    statements.add(flows(on));
    statements.add(associations(on));
    if (!on.numberArn().equals(Absent.NONE)) {
      statements.add(allow(List.of(on.numberArn()), "connect:DescribePhoneNumber"));
    }
    statements.add(numbers(on));
    statements.add(allow(List.of(on.aliasArn()), "lex:DescribeBotAlias", "lex:RecognizeText"));
    statements.add(allow(List.of(on.botArn()), "lex:DescribeBotLocale"));
    statements.add(allow(List.of(on.functionArn()), "lambda:InvokeFunction"));
    statements.addAll(inOurName(on));
    return statements;
  }

  private static PolicyStatement flows(Subjects on) {
    return allow(
        List.of(on.instanceArn(), on.instanceArn() + "/contact-flow/*"),
        "connect:CreateContactFlow",
        "connect:DeleteContactFlow",
        "connect:DescribeContactFlow",
        "connect:ListContactFlows",
        "connect:TagResource",
        "connect:UntagResource",
        "connect:UpdateContactFlowContent",
        "connect:UpdateContactFlowMetadata");
  }

  // The service's list of actions has some of these on the instance and some on what lies below it.
  private static PolicyStatement associations(Subjects on) {
    return allow(
        List.of(on.instanceArn(), on.instanceArn() + "/*"),
        "connect:AssociateBot",
        "connect:AssociateLambdaFunction",
        "connect:DisassociateBot",
        "connect:DisassociateLambdaFunction",
        "connect:ListBots",
        "connect:ListFlowAssociations",
        "connect:ListLambdaFunctions");
  }

  // A changed number lets the former one go, which the new template no longer names: only one bound
  // to our flow is let go, and one that was taken over is given back to the flow that it led to.
  // One
  // of a traffic distribution group may be of another region.
  private static PolicyStatement numbers(Subjects on) {
    return allow(
        List.of(
            on.instanceArn(),
            on.instanceArn() + "/contact-flow/*",
            "arn:%s:connect:*:%s:phone-number/*"
                .formatted(on.stack().getPartition(), on.stack().getAccount())),
        "connect:AssociatePhoneNumberContactFlow",
        "connect:DisassociatePhoneNumberContactFlow");
  }

  /**
   * Never called by the publisher itself: Amazon Connect takes these steps in the caller's name
   * when it associates.
   */
  private static List<PolicyStatement> inOurName(Subjects on) {
    return List.of(
        // A replaced bot or alias must still be let go, so these cannot be held to the present one.
        allow(
            List.of(home(on, "lex") + ":bot-alias/*"),
            "lex:CreateResourcePolicy",
            "lex:CreateResourcePolicyStatement",
            "lex:DeleteResourcePolicy",
            "lex:DeleteResourcePolicyStatement",
            "lex:UpdateResourcePolicy"),
        allow(List.of(on.functionArn()), "lambda:AddPermission", "lambda:RemovePermission"),
        allow(
            List.of(
                "arn:%s:iam::%s:role/aws-service-role/connect.amazonaws.com/AWSServiceRoleForAmazonConnect_*"
                    .formatted(on.stack().getPartition(), on.stack().getAccount())),
            "iam:PutRolePolicy"));
  }

  private static String home(Subjects on, String service) {
    return "arn:%s:%s:%s:%s"
        .formatted(
            on.stack().getPartition(), service, on.stack().getRegion(), on.stack().getAccount());
  }

  private static String bucketArn(Subjects on) {
    return "arn:%s:s3:::%s".formatted(on.stack().getPartition(), on.flowBucket());
  }

  private static PolicyStatement allow(List<String> resources, String... actions) {
    return PolicyStatement.Builder.create().actions(List.of(actions)).resources(resources).build();
  }
}
