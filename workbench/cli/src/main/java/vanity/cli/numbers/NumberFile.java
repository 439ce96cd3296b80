package vanity.cli.numbers;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vanity.cli.usage.WrongUsage;

/** Tells files of numbers from numbers on a command line. */
final class NumberFile {
  private static final Pattern NUMBER = Pattern.compile("[0-9+(). -]+");
  private static final Pattern LIST = Pattern.compile("\\.(txt|csv)$", Pattern.CASE_INSENSITIVE);

  private NumberFile() {}

  /**
   * The file that is meant; null where a number is, be it a wrong one.
   *
   * @throws WrongUsage where a file is meant that cannot be read line by line
   */
  static @Nullable Path named(String argument) {
    Path path = NUMBER.matcher(argument).matches() ? null : path(argument);
    if (path == null || Files.isRegularFile(path)) {
      return path;
    }
    if (Files.exists(path)) {
      throw new WrongUsage(argument + " is not a file of numbers; pipe its lines into -");
    }
    if (LIST.matcher(argument).find()) {
      throw new WrongUsage("there is no file " + argument);
    }
    return null;
  }

  private static @Nullable Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException notEvenAName) {
      return null;
    }
  }
}
