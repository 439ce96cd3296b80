package vanity.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanity.infra.Template.Resource;

/**
 * What a stranger reads in a template, resource by resource: who may call what, what is encrypted,
 * what is public, what is kept.
 *
 * <p>It knows CloudFormation and none of our constructs, so it would notice what they forget.
 */
final class OutsideView {
  private static final Map<String, List<String>> ENCRYPTION =
      Map.of(
          "AWS::DynamoDB::GlobalTable", List.of("SSESpecification"),
          "AWS::S3::Bucket", List.of("BucketEncryption"),
          "AWS::SQS::Queue", List.of("SqsManagedSseEnabled", "KmsMasterKeyId"),
          "AWS::SNS::Topic", List.of("KmsMasterKeyId"),
          "AWS::Logs::LogGroup", List.of("KmsKeyId"),
          "AWS::SecretsManager::Secret", List.of("KmsKeyId"),
          "AWS::Connect::InstanceStorageConfig", List.of("S3Config"));

  private final Template template;

  OutsideView(Template template) {
    this.template = template;
  }

  List<String> report() {
    var report = new ArrayList<String>();
    report.add("# Who may call what");
    sorted(calls()).forEach(report::add);
    report.add("# What each role may do");
    sorted(rights()).forEach(report::add);
    report.add("# What is encrypted");
    sorted(encryption()).forEach(report::add);
    report.add("# What is public");
    sorted(openings()).forEach(report::add);
    report.add("# What is kept on delete");
    sorted(
            template
                .all()
                .filter(it -> String.valueOf(it.json().get("DeletionPolicy")).startsWith("Retain"))
                .map(OutsideView::name))
        .forEach(report::add);
    return report;
  }

  /**
   * From outside the account's roles: permissions on functions, queues, buckets, topics and keys.
   */
  private Stream<String> calls() {
    var functions =
        template.ofType("AWS::Lambda::Permission").stream()
            .map(it ->
                "%s -> %s %s, from %s"
                    .formatted(
                        it.text("Principal"),
                        it.text("Action"),
                        Texts.of(it.property("FunctionName")),
                        Texts.of(it.property("SourceArn"))));
    var policies =
        template
            .all()
            .filter(
                it -> it.property("PolicyDocument") != null && !it.type().startsWith("AWS::IAM"))
            .flatMap(it -> resourcePolicy(it, it.property("PolicyDocument")));
    var keys =
        template.ofType("AWS::KMS::Key").stream()
            .flatMap(it -> resourcePolicy(it, it.property("KeyPolicy")));
    return Stream.of(functions, policies, keys).flatMap(it -> it);
  }

  private static Stream<String> resourcePolicy(Resource resource, Object document) {
    return Tree.list(Tree.at(document, "Statement")).stream()
        .map(it ->
            "%s %s -> %s %s%s"
                .formatted(
                    Tree.at(it, "Effect"),
                    String.join(",", Tree.texts(Tree.at(it, "Principal")).toList()),
                    String.join(",", Tree.texts(Tree.at(it, "Action")).toList()),
                    name(resource),
                    Tree.at(it, "Condition") == null
                        ? ""
                        : " if " + Texts.of(Tree.at(it, "Condition"))));
  }

  private Stream<String> rights() {
    return new Rights(template)
        .all()
        .map(it ->
            "%s: %s on %s"
                .formatted(
                    roles(it.policy()),
                    String.join(",", it.actions()),
                    String.join(",", it.resources())));
  }

  private static String roles(Resource policy) {
    return policy.property("Roles") == null ? policy.id() : Texts.of(policy.property("Roles"));
  }

  private Stream<String> encryption() {
    return template
        .all()
        .filter(it -> ENCRYPTION.containsKey(it.type()))
        .map(it ->
            name(it)
                + ": "
                + ENCRYPTION.get(it.type()).stream()
                    .filter(property -> it.property(property) != null)
                    .map(property -> property + " " + Texts.of(it.property(property)))
                    .findFirst()
                    .orElse("the service's own key"));
  }

  private Stream<String> openings() {
    return template.all().map(this::opening).filter(it -> !it.isEmpty());
  }

  private String opening(Resource it) {
    return switch (it.type()) {
      case "AWS::CloudFront::Distribution" -> name(it) + ": everyone on the internet";
      case "AWS::ApiGatewayV2::Route" ->
          "%s: %s, authorization %s"
              .formatted(name(it), it.text("RouteKey"), it.text("AuthorizationType"));
      case "AWS::Cognito::UserPool" ->
          "%s: sign-up by %s"
              .formatted(
                  name(it),
                  Boolean.TRUE.equals(
                          it.property("AdminCreateUserConfig", "AllowAdminCreateUserOnly"))
                      ? "administrators only"
                      : "everyone");
      case "AWS::S3::Bucket" ->
          Tree.object(it.property("PublicAccessBlockConfiguration")).values().stream()
                      .filter(Boolean.TRUE::equals)
                      .count()
                  == 4
              ? ""
              : name(it) + ": not closed to the public";
      case "AWS::Connect::PhoneNumber" -> name(it) + ": everyone with a phone";
      case "AWS::Lambda::Url" -> name(it) + ": a function with an address";
      default -> "";
    };
  }

  private static String name(Resource resource) {
    return resource.id().replaceFirst("Version[0-9a-f]{16}\\w{8}$", "Version(hash)")
        + " "
        + resource.type();
  }

  private static TreeSet<String> sorted(Stream<String> lines) {
    return lines.collect(Collectors.toCollection(TreeSet::new));
  }
}
