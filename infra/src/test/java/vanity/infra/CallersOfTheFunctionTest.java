package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vanity.contract.Handlers;
import vanity.infra.Template.Resource;

class CallersOfTheFunctionTest {
  private static final String HANDLER = Handlers.FULFILLMENT;

  private final Template template = Variants.EXISTING_INSTANCE.template();
  private final Resource alias = template.alias(HANDLER);

  @Test
  void callTheAliasOfAPublishedSnapshot() {
    assertThat(alias.text("Name")).isEqualTo("live");
    assertThat(template.function(HANDLER).property("SnapStart", "ApplyOn"))
        .isEqualTo("PublishedVersions");
    assertThat(
            template
                .byId(
                    Tree.list(alias.property("FunctionVersion", "Fn::GetAtt"))
                        .getFirst()
                        .toString())
                .type())
        .isEqualTo("AWS::Lambda::Version");
  }

  @Test
  void areConnectLexAndTheDailyCallAlone() {
    assertThat(permissionsOn(alias))
        .extracting(it -> it.text("Principal"))
        .containsExactlyInAnyOrder(
            "connect.amazonaws.com", "lexv2.amazonaws.com", "events.amazonaws.com");
    assertThat(permissionsOn(template.function(HANDLER))).isEmpty();
  }

  @Test
  void areHeldToThisInstanceAndThisBot() {
    var connect = permission("connect.amazonaws.com");
    var lex = permission("lexv2.amazonaws.com");

    assertThat(connect.text("SourceArn")).isEqualTo(Variants.INSTANCE);
    assertThat(connect.property("SourceAccount")).isEqualTo("111122223333");
    assertThat(lex.refersTo(template.only("AWS::Lex::Bot"))).isTrue();
    assertThat(Tree.texts(lex.property("SourceArn")))
        .contains("arn:aws:lex:us-east-1:111122223333:bot-alias/")
        .endsWith("/*");
  }

  @Test
  void nameTheAliasInTheBotAndInTheFlow() {
    assertThat(template.only("AWS::Lex::BotAlias").refersTo(alias)).isTrue();
    assertThat(template.only("Custom::PublishedFlow").property("FulfillmentArn"))
        .isEqualTo(Map.of("Ref", alias.id()));
    assertThat(template.only("AWS::Events::Rule").refersTo(alias)).isTrue();
  }

  @Test
  void areLetInBeforeTheFlowIsPublished() {
    var waitsFor = Tree.list(template.only("Custom::PublishedFlow").json().get("DependsOn"));

    assertThat(waitsFor)
        .contains(
            permission("connect.amazonaws.com").id(),
            permission("lexv2.amazonaws.com").id(),
            template.only("AWS::Lex::BotAlias").id());
  }

  private Resource permission(String principal) {
    return permissionsOn(alias).stream()
        .filter(it -> it.text("Principal").equals(principal))
        .findFirst()
        .orElseThrow();
  }

  private List<Resource> permissionsOn(Resource function) {
    return template.ofType("AWS::Lambda::Permission").stream()
        .filter(it -> Tree.texts(it.property("FunctionName")).anyMatch(function.id()::equals))
        .toList();
  }
}
