package vanity.contactflow.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionCatalogueTest {

  @ParameterizedTest
  @CsvSource({
    "MessageParticipant, PlayPrompt",
    "GetParticipantInput, GetUserInput",
    "ConnectParticipantWithLexBot, GetUserInput",
    "UpdateFlowAttributes, SetAttributes",
    "TransferToFlow, Transfer",
    "Wait, Wait",
    "Unheard, Unheard"
  })
  void knowsWhatFlowLogsCallAType(String type, String logged) {
    assertThat(ActionCatalogue.logged(type)).isEqualTo(logged);
  }

  @ParameterizedTest
  @CsvSource({
    "PlayPrompt, MessageParticipant",
    "StoreUserInput, GetParticipantInput",
    "Transfer, TransferContactToQueue",
    "UpdateRoutingCriteria, UpdateContactRoutingCriteria",
    "GetDigits, GetParticipantInput",
    "MessageParticipent, MessageParticipant",
    "messageparticipant, MessageParticipant",
    "InvokeLamda, InvokeLambdaFunction"
  })
  void knowsWhatAuthorsMeanByANameThatDoesNotExist(String name, String type) {
    assertThat(ActionCatalogue.meant(name)).contains(type);
  }

  @Test
  void aNameMeansOneTypeAndIsNotOneItself() {
    List<String> circulating =
        ActionCatalogue.types().stream()
            .flatMap(
                type -> ActionCatalogue.rule(type).orElseThrow().names().circulating().stream())
            .toList();

    assertThat(circulating).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    assertThat(new HashSet<>(circulating)).doesNotContainAnyElementsOf(ActionCatalogue.types());
  }
}
