package vanity.deployed.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every statement of a template, whoever has it. */
final class Policies {
  private static final List<String> BASIC =
      List.of("logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents");

  private Policies() {}

  static Stream<Statement> of(Assembly assembly) {
    return assembly.all().stream().flatMap(Policies::of);
  }

  static Stream<Statement> of(Resource in) {
    return switch (in.type()) {
      case "AWS::IAM::Policy" -> document(in, in.at("PolicyDocument"), in.texts("Roles"));
      case "AWS::IAM::Role" ->
          Stream.concat(
              in.texts("ManagedPolicyArns").stream().map(arn -> managed(in, arn)),
              in.list("Policies").stream()
                  .flatMap(it ->
                      document(in, Trees.at(it, List.of("PolicyDocument")), List.of(in.id()))));
      case "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy", "AWS::S3::BucketPolicy" ->
          document(in, in.at("PolicyDocument"), List.of());
      case "AWS::KMS::Key" -> document(in, in.at("KeyPolicy"), List.of());
      case "AWS::Lambda::Permission" -> Stream.of(permission(in));
      default -> Stream.empty();
    };
  }

  private static Stream<Statement> document(
      Resource in, @Nullable Object document, List<String> holders) {
    return Trees.list(Trees.at(document, List.of("Statement"))).stream()
        .map(it -> statement(in, Trees.object(it), holders));
  }

  private static Statement statement(Resource in, Map<String, Object> json, List<String> holders) {
    return new Statement(
        in.id(),
        "Allow".equals(json.get("Effect")),
        holders,
        principals(json.get("Principal")),
        Trees.texts(json.get("Action")),
        in.type().equals("AWS::KMS::Key") ? List.of(in.arn()) : Trees.texts(json.get("Resource")),
        Trees.object(json.get("Condition")));
  }

  private static List<String> principals(@Nullable Object principal) {
    return principal instanceof Map<?, ?> kinds
        ? kinds.values().stream().flatMap(it -> Trees.texts(it).stream()).toList()
        : Trees.texts(principal);
  }

  private static Statement managed(Resource role, String arn) {
    if (!arn.endsWith(":policy/service-role/AWSLambdaBasicExecutionRole")) {
      throw new IllegalArgumentException("the managed policy " + arn + " is not known here");
    }
    return new Statement(
        role.id(), true, List.of(role.id()), List.of(), BASIC, List.of("*"), Map.of());
  }

  private static Statement permission(Resource in) {
    Map<String, Object> conditions = new HashMap<>();
    if (in.at("SourceArn") != null) {
      conditions.put("ArnLike", Map.of("aws:SourceArn", in.text("SourceArn")));
    }
    if (in.at("SourceAccount") != null) {
      conditions.put("StringEquals", Map.of("aws:SourceAccount", in.text("SourceAccount")));
    }
    return new Statement(
        in.id(),
        true,
        List.of(),
        List.of(in.text("Principal")),
        List.of(in.text("Action")),
        List.of(in.text("FunctionName")),
        conditions);
  }
}
