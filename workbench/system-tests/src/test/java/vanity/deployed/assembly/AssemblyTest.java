package vanity.deployed.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssemblyTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("VanityLine.assets.json"), "{\"files\":{}}");
    Files.writeString(
        folder.resolve("VanityLine.template.json"),
        """
        {"Resources":{
          "Bell":{"Type":"AWS::SNS::Topic"},
          "Role":{"Type":"AWS::IAM::Role"},
          "Ringer":{"Type":"AWS::IAM::Policy","Properties":{"Roles":[{"Ref":"Role"}],"PolicyDocument":{"Statement":[
            {"Effect":"Allow","Action":["sns:Publish","sns:Tag*"],"Resource":{"Ref":"Bell"},
             "Condition":{"StringEquals":{"aws:SourceAccount":"1"}}},
            {"Effect":"Deny","Action":"sns:TagNothing","Resource":"*"}]}}}}}
        """);
  }

  private Object value(String function, Object argument) {
    return Assembly.read(folder).value(Map.of(function, argument));
  }

  @Test
  void resolvesTheFunctionsOfOurTemplate() {
    var split = Map.of("Fn::Split", List.of("/", "a/b/c"));

    assertThat(value("Ref", "AWS::AccountId")).isEqualTo("123456789012");
    assertThat(value("Fn::GetAtt", List.of("Role", "Arn"))).asString().endsWith(":role/Role");
    assertThat(value("Fn::Join", List.of("-", List.of("a", Map.of("Ref", "Role")))))
        .isEqualTo("a-Role");
    assertThat(value("Fn::Sub", "to ${Bell} of ${AWS::Region}"))
        .asString()
        .endsWith(":Bell of us-east-1");
    assertThat(value("Fn::Sub", List.of("${own}", Map.of("own", "mine")))).isEqualTo("mine");
    assertThat(value("Fn::Select", List.of(1, split))).isEqualTo("b");
  }

  @Test
  void refusesAnyOtherFunctionByItsName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> value("Fn::ImportValue", "x"))
        .withMessageContaining("Fn::ImportValue");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> value("Fn::GetAtt", List.of("Bell", "Sound")))
        .withMessageContaining("Sound of Bell");
  }

  @Test
  void judgesByActionResourceAndCondition() {
    var judge = new Judge(Assembly.read(folder));
    String bell = "arn:aws:sns:us-east-1:123456789012:Bell";
    Map<String, String> ours = Map.of("aws:sourceaccount", "1");

    assertThat(judge.allows(new Ask("Role", "sns:Publish", bell, ours))).isTrue();
    assertThat(judge.allows(new Ask("Role", "sns:TagResource", bell, ours))).isTrue();
    assertThat(judge.allows(new Ask("Role", "sns:TagNothing", bell, ours))).isFalse();
    assertThat(judge.allows(new Ask("Role", "sns:Publish", bell, Map.of()))).isFalse();
    assertThat(judge.allows(new Ask("Role", "sns:Publish", bell + "s", ours))).isFalse();
    assertThat(judge.allows(new Ask("Another", "sns:Publish", bell, ours))).isFalse();
    assertThat(judge.faults()).hasSize(4);
  }

  @Test
  void tellsWhatAStatementWasNeededFor() {
    Assembly assembly = Assembly.read(folder);
    var judge = new Judge(assembly);
    judge.allows(
        new Ask(
            "Role",
            "sns:Publish",
            "arn:aws:sns:us-east-1:123456789012:Bell",
            Map.of("aws:sourceaccount", "1")));

    List<String> missed =
        Parts.of(assembly).stream()
            .filter(it -> !judge.faultsWithout(it, assembly.without(it)).isEmpty())
            .map(Part::toString)
            .toList();

    assertThat(missed)
        .containsExactly(
            "Ringer/Properties/PolicyDocument/Statement/0 (Role)",
            "Ringer/Properties/PolicyDocument/Statement/0/Action/0 (sns:Publish)");
  }
}
