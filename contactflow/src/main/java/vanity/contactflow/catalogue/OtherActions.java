package vanity.contactflow.catalogue;

import java.util.stream.Stream;

/** Rows of the catalogue: types that exist, but of which only the name is certain here. */
final class OtherActions {
  private static final String VOICE_ID =
      "Voice ID ended on 2026-05-20; calls take its error branch";

  private OtherActions() {}

  static Stream<ActionRuleBuilder> rows() {
    return Stream.concat(
        // From type lists, guides of single blocks and exports.
        Stream.of(
                "AuthenticateParticipant",
                "CheckCommunicationStatus",
                "CheckSegmentMembership",
                "CreatePersistentContactAssociation",
                "EvaluateDataTableValues",
                "ListDataTableValues",
                "LoadContactContent",
                "RouteContactToAgent",
                "SendMessage",
                "StartOutboundEmailContact",
                "UpsertDataTableValues")
            .map(OtherActions::named),
        Stream.of("CheckVoiceId", "StartVoiceIdStream")
            .map(OtherActions::named)
            .map(row -> row.outdated(VOICE_ID)));
  }

  private static ActionRuleBuilder named(String type) {
    return ActionRule.of(type, FlowTypes.ALL).open().conditions(ConditionRule.ANYTHING).anyErrors();
  }
}
