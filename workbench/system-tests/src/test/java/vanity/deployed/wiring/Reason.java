package vanity.deployed.wiring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanity.deployed.assembly.Part;

/**
 * Why something is there that nothing of the play needs.
 *
 * @param pattern of the message about it
 */
record Reason(String pattern, String why) {
  private static final String COPIES =
      "the CDK's own copying of the page, whose code and rights come with its version";
  private static final String EMPTIES =
      "the CDK's own emptying of the page's bucket before it is deleted";
  private static final String FRAMEWORK =
      "the CDK's provider gives its three functions the same rights and variables, also on"
          + " versions, and lets them wait for a function that is still being made";
  private static final String SERVICE_LIST =
      "IAM's list of actions has some of these on the instance and some on what lies below it";
  private static final Reason DEFAULTS =
      new Reason(
          ".*/(FEED_SHARDS|RETENTION_DAYS|HOURLY_LIMIT) .*",
          "the code has the same default; where the option is given it is missed");
  private static final Reason INDEXES =
      new Reason(
          "CallersTable\\w+/Properties/GlobalSecondaryIndexes/.*",
          "without a page nobody reads an index; a page may come later, and it takes hours to fill"
              + " one");

  /** Resources that are not played. */
  static final List<Reason> NOT_PLAYED =
      List.of(
          new Reason("CustomCDKBucketDeployment\\w+ .*", COPIES),
          new Reason("PageCopy(AwsCliLayer|Log)\\w+ .*", COPIES),
          new Reason("(CustomS3AutoDelete|PageFilesAutoDelete|PageEmptyingLog)\\w+ .*", EMPTIES),
          new Reason(
              "FlowProviderframeworkonTimeout\\w+ AWS::IAM::Policy",
              "after a time-out that function answers CloudFormation and calls nobody"),
          new Reason(
              ".* AWS::CloudWatch::(Alarm|Dashboard)",
              "CloudWatch alone reads it; OperationsDashboardTest compares its metrics with what is"
                  + " counted"),
          new Reason(".* AWS::SNS::Subscription", "a mail is sent by nobody here"),
          new Reason(
              "ConnectFlowLog\\w+ .*",
              "Connect writes it by its name in a role of its own; ready and RetentionTest look at"
                  + " it"));

  /** Parts that are not missed when they are taken away. */
  static final List<Reason> NOT_MISSED =
      List.of(
          new Reason("CustomCDKBucketDeployment.*", COPIES),
          new Reason("CustomS3AutoDelete.*", EMPTIES),
          new Reason("PageFilesPolicy\\w+/Properties/PolicyDocument/Statement/1.*", EMPTIES),
          new Reason(
              "FlowProviderframeworkonEvent\\w+/.*/Statement/(0/Resource/[123]|1\\b).*", FRAMEWORK),
          new Reason(
              "FlowProviderframeworkisComplete\\w+/.*/Statement/(0/Resource/[023]|1\\b).*",
              FRAMEWORK),
          new Reason(
              "FlowProviderframeworkisComplete\\w+/.*/USER_ON_EVENT_FUNCTION_ARN .*", FRAMEWORK),
          new Reason(
              "FlowProviderframeworkonTimeout\\w+/Properties/(Environment|PolicyDocument)/.*",
              FRAMEWORK),
          new Reason("FlowProviderwaiter\\w+/.*/Resource/[23] .*", FRAMEWORK),
          new Reason("FlowPublisherRole\\w+/.*/Statement/5/Resource/1 .*", SERVICE_LIST),
          new Reason(
              "FlowPublisherRole\\w+/.* \\(connect:UntagResource\\)",
              "takes the note of a former flow off again; TakenNumberTest lets go of a number that"
                  + " was taken over"),
          new Reason(
              "ApiHttp(GET|DELETE)v1callersidAnswersPermission.*",
              "the CDK makes one for each method of a path, and each names the path for every"
                  + " method"),
          new Reason(
              "BotConversationsKey\\w+/.*/Statement/0 .*",
              "lets the account look after its key, as every key's policy must"));

  /** Why this part is not missed in that deployment. */
  static Optional<Reason> notMissed(Part part, Deployments in) {
    return Stream.concat(NOT_MISSED.stream(), only(in)).filter(it -> it.fits(part)).findFirst();
  }

  private static Stream<Reason> only(Deployments in) {
    return switch (in) {
      case ALL_OPTIONS -> Stream.empty();
      case EXISTING_INSTANCE, CREATED_INSTANCE -> Stream.of(DEFAULTS);
      case WITHOUT_PAGE -> Stream.of(DEFAULTS, INDEXES);
    };
  }

  private boolean fits(Object what) {
    return what.toString().matches(pattern);
  }

  /** The first that fits. */
  static Optional<Reason> of(String what, List<Reason> among) {
    return among.stream().filter(it -> it.fits(what)).findFirst();
  }
}
