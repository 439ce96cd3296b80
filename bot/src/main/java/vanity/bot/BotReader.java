package vanity.bot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Lex V2 export, folder or zip, into a {@link BotDefinition}.
 *
 * <p>Keys that exporters of other years leave out may be absent; what is present must have its
 * type.
 */
public final class BotReader {
  private static final String LOCALE = "[^/]+/BotLocales/[^/]+/BotLocale\\.json";

  private BotReader() {}

  /**
   * Reads the export folder or zip at a path.
   *
   * @throws UnreadableBotException if it is neither, or damaged
   */
  public static BotDefinition read(Path folderOrZip) throws IOException {
    return read(folderOrZip.toString(), ExportFiles.read(folderOrZip));
  }

  /**
   * Reads the one export that is in a folder or zip, with one folder more or less around it.
   *
   * @throws UnreadableBotException if there is none, or more than one
   */
  public static BotDefinition find(Path folderOrZip) throws IOException {
    ExportFiles files = ExportFiles.read(folderOrZip);
    List<String> bots = files.matching("([^/]+/){0,2}Bot\\.json");
    return read(folderOrZip.toString(), bots.size() == 1 ? files.around(bots.getFirst()) : files);
  }

  private static BotDefinition read(String source, ExportFiles files) throws IOException {
    List<String> bots = files.matching("[^/]+/Bot\\.json");
    if (bots.size() != 1) {
      throw new UnreadableBotException(
          source, "an export holds one <folder>/Bot.json, this holds " + bots.size());
    }
    String path = bots.getFirst();
    Fields bot = fields(files, path);
    return new BotDefinition(
        manifest(files),
        bot.text("name"),
        bot.text("version", "DRAFT"),
        bot.number("idleSessionTTLInSeconds", 300),
        locales(files, path.substring(0, path.length() - "Bot.json".length())));
  }

  private static @Nullable Manifest manifest(ExportFiles files) throws IOException {
    for (String path : files.matching("(?i)manifest\\.json")) {
      Fields root = fields(files, path);
      Fields meta = root.child("metaData");
      return meta == null
          ? new Manifest(path, null, null, null)
          : new Manifest(
              path,
              meta.textOrNull("schemaVersion"),
              meta.textOrNull("fileFormat"),
              meta.textOrNull("resourceType"));
    }
    return null;
  }

  private static List<BotLocale> locales(ExportFiles files, String folder) throws IOException {
    List<BotLocale> locales = new ArrayList<>();
    for (String path : files.matching(LOCALE)) {
      if (path.startsWith(folder)) {
        locales.add(LocaleReader.read(files, path));
      }
    }
    return locales;
  }

  static Fields fields(ExportFiles files, String path) throws IOException {
    byte[] json = files.get(path);
    if (json == null) {
      throw new UnreadableBotException(path, "the file is missing");
    }
    return Fields.parse(path, json);
  }
}
