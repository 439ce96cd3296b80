package vanity.bot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one {@code SlotType.json}. */
final class SlotTypeReader {
  private SlotTypeReader() {}

  static SlotType read(Fields type) throws IOException {
    Fields selection = type.child("valueSelectionSetting");
    Fields regex = selection == null ? null : selection.child("regexFilter");
    return new SlotType(
        type.where(),
        type.text("name"),
        type.text("description", ""),
        boosted(selection),
        type.textOrNull("parentSlotTypeSignature"),
        resolution(type.where(), selection),
        regex == null ? null : regex.text("pattern"),
        values(type),
        foreign(type));
  }

  private static boolean boosted(@Nullable Fields selection) throws IOException {
    Fields recognition = selection == null ? null : selection.child("advancedRecognitionSetting");
    return recognition != null && recognition.has("audioRecognitionStrategy");
  }

  private static SlotType.Resolution resolution(String where, @Nullable Fields selection)
      throws IOException {
    String name =
        selection == null
            ? "ORIGINAL_VALUE"
            : selection.text("resolutionStrategy", "ORIGINAL_VALUE");
    return switch (name) {
      case "ORIGINAL_VALUE" -> SlotType.Resolution.ORIGINAL;
      case "TOP_RESOLUTION" -> SlotType.Resolution.TOP;
      case "CONCATENATION" -> SlotType.Resolution.CONCATENATION;
      default ->
          throw new UnreadableBotException(
              where,
              "'resolutionStrategy' is '"
                  + name
                  + "'; use ORIGINAL_VALUE, TOP_RESOLUTION or CONCATENATION");
    };
  }

  private static List<SlotType.Value> values(Fields type) throws IOException {
    List<SlotType.Value> values = new ArrayList<>();
    for (Fields value : type.children("slotTypeValues")) {
      Fields sample = value.child("sampleValue");
      if (sample == null) {
        throw new UnreadableBotException(type.where(), "a slot type value has no 'sampleValue'");
      }
      values.add(new SlotType.Value(sample.text("value"), value.column("synonyms", "value")));
    }
    return values;
  }

  private static List<String> foreign(Fields type) {
    return List.of("externalSourceSetting", "compositeSlotTypeSetting").stream()
        .filter(type::has)
        .toList();
  }
}
