package vanity.deployed;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vanity.contract.Handlers;
import vanity.publisher.cloud.Access;

/** The custom resource in a template, with what CloudFormation would fill in. */
final class DeployedResource {
  private static final String HOME = "us-east-1:123456789012";
  static final String BOT_ID = "BOT";
  static final String FUNCTION = "arn:aws:lambda:" + HOME + ":function:fulfillment:live";

  private final Map<?, ?> resources;
  private final String aliasId;

  /**
   * @param aliasId that Lex gives the bot's alias
   */
  DeployedResource(String templateJson, String aliasId) {
    try {
      resources = (Map<?, ?>) JSON.std.mapFrom(templateJson).get("Resources");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.aliasId = aliasId;
  }

  /** The properties as they reach our handlers: all of them text. */
  Map<String, String> properties() {
    Map<?, ?> resource = ofType("AWS::CloudFormation::CustomResource", "Custom::PublishedFlow");
    Map<String, String> filled = new HashMap<>();
    ((Map<?, ?>) resource.get("Properties"))
        .forEach((name, value) -> filled.put(name.toString(), filled(value)));
    return filled;
  }

  /** What the role of isComplete allows besides its log and traces. */
  Access access() {
    return new Access(
        statements()
            .flatMap(statement ->
                texts(statement.get("Action"))
                    .flatMap(action ->
                        texts(statement.get("Resource"))
                            .map(resource -> new Access.Grant(action, resource))))
            .filter(grant -> !grant.action().matches("(logs|xray):.*"))
            .toList());
  }

  private Stream<Map<?, ?>> statements() {
    String role = filled(at(function(), "Properties", "Role"));
    return resources.values().stream()
        .<Map<?, ?>>map(resource -> (Map<?, ?>) resource)
        .filter(resource -> resource.get("Type").equals("AWS::IAM::Policy"))
        .filter(policy -> texts(at(policy, "Properties", "Roles")).anyMatch(role::equals))
        .flatMap(policy -> list(at(policy, "Properties", "PolicyDocument", "Statement")))
        .map(statement -> (Map<?, ?>) statement);
  }

  private Map<?, ?> function() {
    return resources.values().stream()
        .<Map<?, ?>>map(resource -> (Map<?, ?>) resource)
        .filter(resource -> resource.get("Type").equals("AWS::Lambda::Function"))
        .filter(it -> Handlers.IS_COMPLETE.equals(at(it, "Properties", "Handler")))
        .findFirst()
        .orElseThrow();
  }

  private Map<?, ?> ofType(String... types) {
    return resources.values().stream()
        .<Map<?, ?>>map(resource -> (Map<?, ?>) resource)
        .filter(resource -> List.of(types).contains(resource.get("Type")))
        .findFirst()
        .orElseThrow();
  }

  private Stream<String> texts(Object value) {
    return list(value).map(this::filled);
  }

  private static Stream<?> list(Object value) {
    return value instanceof List<?> list ? list.stream() : Stream.of(value);
  }

  private static Object at(Map<?, ?> map, String... path) {
    Object value = map;
    for (String name : path) {
      value = ((Map<?, ?>) value).get(name);
    }
    return value;
  }

  private String filled(Object value) {
    if (value instanceof String text) {
      return text;
    }
    Map.Entry<?, ?> function = ((Map<?, ?>) value).entrySet().iterator().next();
    List<?> arguments = list(function.getValue()).toList();
    return switch (function.getKey().toString()) {
      case "Ref" -> reference(arguments.getFirst().toString(), "Ref");
      case "Fn::GetAtt" ->
          reference(arguments.getFirst().toString(), arguments.getLast().toString());
      case "Fn::Join" ->
          String.join(arguments.getFirst().toString(), texts(arguments.getLast()).toList());
      default -> throw new AssertionError("not known: " + value);
    };
  }

  private String reference(String id, String attribute) {
    String type = ((Map<?, ?>) resources.get(id)).get("Type").toString();
    return switch (type + " " + attribute) {
      case "AWS::Lex::BotAlias Arn" -> aliasArn();
      case "AWS::Lex::Bot Id" -> BOT_ID;
      case "AWS::Lex::Bot Arn" -> "arn:aws:lex:" + HOME + ":bot/" + BOT_ID;
      case "AWS::Lambda::Alias Ref" -> FUNCTION;
      case "AWS::Lambda::Version Version", "AWS::Lex::BotVersion BotVersion" -> "1";
      default -> id;
    };
  }

  private String aliasArn() {
    return "arn:aws:lex:" + HOME + ":bot-alias/" + BOT_ID + "/" + aliasId;
  }
}
