package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of which an account has each only once, in all its regions or in one. */
class SharedNamesTest {
  private static final Map<String, List<List<String>>> WORLDWIDE =
      Map.of(
          "AWS::CloudFront::CachePolicy", List.of(List.of("CachePolicyConfig", "Name")),
          "AWS::CloudFront::Function", List.of(List.of("Name")),
          "AWS::CloudFront::OriginAccessControl",
              List.of(List.of("OriginAccessControlConfig", "Name")),
          "AWS::CloudFront::ResponseHeadersPolicy",
              List.of(List.of("ResponseHeadersPolicyConfig", "Name")),
          "AWS::CloudWatch::Dashboard", List.of(List.of("DashboardName")),
          "AWS::IAM::ManagedPolicy", List.of(List.of("ManagedPolicyName")),
          "AWS::IAM::Role", List.of(List.of("RoleName")),
          "AWS::S3::Bucket", List.of(List.of("BucketName")));

  private static final Map<String, List<List<String>>> OF_A_REGION =
      Map.of(
          "AWS::CloudWatch::Alarm", List.of(List.of("AlarmName")),
          "AWS::Cognito::UserPoolDomain", List.of(List.of("Domain")),
          "AWS::DynamoDB::GlobalTable", List.of(List.of("TableName")),
          "AWS::Events::Rule", List.of(List.of("Name")),
          "AWS::Lambda::Function", List.of(List.of("FunctionName")),
          "AWS::Lex::Bot", List.of(List.of("Name")),
          "AWS::Logs::LogGroup", List.of(List.of("LogGroupName")),
          "AWS::SQS::Queue", List.of(List.of("QueueName")),
          "AWS::SecretsManager::Secret", List.of(List.of("Name")),
          "Custom::PublishedFlow", List.of(List.of("FlowName"), List.of("QueueFlowName")));

  /** What is unique within something else of the stack, or need not be unique. */
  private static final Map<String, Set<String>> OF_THE_STACK =
      Map.of(
          "AWS::ApiGatewayV2::Api", Set.of("Name"),
          "AWS::ApiGatewayV2::Authorizer", Set.of("Name"),
          "AWS::ApiGatewayV2::Stage", Set.of("StageName"),
          "AWS::CloudWatch::Alarm", Set.of("MetricName"),
          "AWS::Cognito::UserPoolGroup", Set.of("GroupName"),
          "AWS::IAM::Policy", Set.of("PolicyName"),
          "AWS::Lambda::Alias", Set.of("Name"),
          "AWS::Lex::BotAlias", Set.of("BotAliasName"));

  /** Given by whoever deploys. */
  private static final Map<String, Set<String>> GIVEN =
      Map.of(
          "AWS::Connect::Instance", Set.of("InstanceAlias"),
          "AWS::Route53::RecordSet", Set.of("Name"));

  private final Template main = Variants.EXISTING_INSTANCE.template();
  private final Template elsewhere = Variants.NUMBER_CLAIMED.template();
  private final Template test = Variants.ALL_OPTIONS.template();

  @Test
  void ofOneStageInTwoRegionsDiffer() {
    assertThat(names(main, WORLDWIDE))
        .containsExactly("vanity-line-main-us-east-1")
        .doesNotContainAnyElementsOf(names(elsewhere, WORLDWIDE));
  }

  @Test
  void ofTwoStagesDiffer() {
    assertThat(names(main, WORLDWIDE)).doesNotContainAnyElementsOf(names(test, WORLDWIDE));
    assertThat(names(main, OF_A_REGION))
        .contains("vanity-line-main", "Vanity Line main", "vanity-line-main-111122223333")
        .doesNotContainAnyElementsOf(names(test, OF_A_REGION));
  }

  /** A name that is written out, whichever resource has it, is in one of the lists above. */
  @ParameterizedTest
  @EnumSource
  void areAllKnown(Variants variant) {
    assertThat(
            variant
                .template()
                .all()
                .flatMap(SharedNamesTest::named)
                .filter(it -> !isKnown(it))
                .map(it -> it.type() + " " + it.path()))
        .isEmpty();
  }

  /** A name of a resource. */
  private record Named(String type, List<String> path) {}

  private static Stream<Named> named(Template.Resource resource) {
    return Tree.object(Tree.at(resource.json(), "Properties")).entrySet().stream()
        .flatMap(it ->
            it.getKey().endsWith("Config")
                ? Tree.object(it.getValue()).entrySet().stream()
                    .filter(inner -> isName(inner.getKey(), inner.getValue()))
                    .map(inner -> List.of(it.getKey(), inner.getKey()))
                : Stream.of(List.of(it.getKey())).filter(_ -> isName(it.getKey(), it.getValue())))
        .map(path -> new Named(resource.type(), path));
  }

  private static boolean isName(String key, Object value) {
    return (key.endsWith("Name") || key.endsWith("Alias") || key.equals("Domain"))
        && !Tree.object(value).containsKey("Ref");
  }

  private static boolean isKnown(Named name) {
    return Stream.of(WORLDWIDE, OF_A_REGION)
            .anyMatch(it -> it.getOrDefault(name.type(), List.of()).contains(name.path()))
        || Stream.of(OF_THE_STACK, GIVEN)
            .anyMatch(
                it -> it.getOrDefault(name.type(), Set.of()).contains(name.path().getFirst()));
  }

  private static Set<String> names(Template template, Map<String, List<List<String>>> properties) {
    return template
        .all()
        .flatMap(it ->
            properties.getOrDefault(it.type(), List.of()).stream()
                .map(path -> it.property(path.toArray(String[]::new))))
        .flatMap(Stream::ofNullable)
        .map(Texts::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
