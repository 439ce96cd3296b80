package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.contract.TableNames;

/** The deployed table is the one that the functions and the local engine know. */
class CallerTableTest {
  private final Template.Resource table =
      Variants.EXISTING_INSTANCE.template().only("AWS::DynamoDB::GlobalTable");

  @Test
  void projectsIntoTheListOfLastCallersWhatTheFunctionsRead() {
    assertThat(Tree.list(Tree.at(index(TableNames.LATEST), "Projection", "NonKeyAttributes")))
        .isEqualTo(TableNames.PROJECTED);
  }

  @Test
  void isFoundByKeyByFeedAndById() {
    assertThat(keys(table.property("KeySchema"))).containsExactly("pk HASH", "sk RANGE");
    assertThat(keys(Tree.at(index("latest"), "KeySchema")))
        .containsExactly("feed HASH", "feedAt RANGE");
    assertThat(keys(Tree.at(index("byId"), "KeySchema"))).containsExactly("id HASH");
    assertThat(Tree.at(index("byId"), "Projection", "ProjectionType")).isEqualTo("KEYS_ONLY");
  }

  @Test
  void isPaidByTheRequest() {
    assertThat(table.text("BillingMode")).isEqualTo("PAY_PER_REQUEST");
  }

  private Object index(String name) {
    return Tree.list(table.property("GlobalSecondaryIndexes")).stream()
        .filter(it -> name.equals(Tree.at(it, "IndexName")))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> keys(Object schema) {
    return Tree.list(schema).stream()
        .map(it -> Tree.at(it, "AttributeName") + " " + Tree.at(it, "KeyType"))
        .toList();
  }
}
