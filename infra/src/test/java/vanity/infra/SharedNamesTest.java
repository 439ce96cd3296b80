package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
