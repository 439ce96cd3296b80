package vanity.bot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one {@code BotLocales/<id>} folder of an export. */
final class LocaleReader {
  private LocaleReader() {}

  static BotLocale read(ExportFiles files, String path) throws IOException {
    Fields locale = BotReader.fields(files, path);
    String folder = path.substring(0, path.length() - "BotLocale.json".length());
    return new BotLocale(
        path,
        locale.text("identifier"),
        voice(locale.child("voiceSettings")),
        locale.decimal("nluConfidenceThreshold", 0.4),
        intents(files, folder),
        slotTypes(files, folder));
  }

  private static BotLocale.@Nullable Voice voice(@Nullable Fields voice) throws IOException {
    return voice == null
        ? null
        : new BotLocale.Voice(voice.text("engine", "standard"), voice.text("voiceId"));
  }

  private static List<Intent> intents(ExportFiles files, String folder) throws IOException {
    List<Intent> intents = new ArrayList<>();
    String pattern = Pattern.quote(folder) + "Intents/[^/]+/Intent\\.json";
    for (String path : files.matching(pattern)) {
      intents.add(IntentReader.read(files, path));
    }
    return intents;
  }

  private static List<SlotType> slotTypes(ExportFiles files, String folder) throws IOException {
    List<SlotType> types = new ArrayList<>();
    String pattern = Pattern.quote(folder) + "SlotTypes/[^/]+/SlotType\\.json";
    for (String path : files.matching(pattern)) {
      types.add(SlotTypeReader.read(BotReader.fields(files, path)));
    }
    return types;
  }
}
