package vanity.cli.usage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in plain words why a file cannot be used. */
public final class FileTrouble {
  private FileTrouble() {}

  /** The whole line: which file, and why. */
  public static String line(FileSystemException trouble) {
    return trouble instanceof NoSuchFileException && !isLink(trouble.getFile())
        ? "there is no file " + trouble.getFile()
        : "cannot use " + trouble.getFile() + ": " + reason(trouble);
  }

  /** What went wrong with this file, where the system names none: a disk is full. */
  public static FileSystemException with(Path file, IOException trouble) {
    return trouble instanceof FileSystemException named
        ? named
        : new FileSystemException(file.toString(), null, trouble.getMessage());
  }

  /** Why, where the file is named already. */
  public static String reason(IOException trouble) {
    return switch (trouble) {
      case NoSuchFileException gone when isLink(gone.getFile()) ->
          "it is a link to a file that is not there";
      case NoSuchFileException _ -> "it is not there any more";
      case AccessDeniedException _ -> "permission denied";
      case FileSystemException broken when broken.getReason() != null -> broken.getReason();
      default -> String.valueOf(trouble.getMessage());
    };
  }

  private static boolean isLink(String file) {
    return Files.isSymbolicLink(Path.of(file));
  }
}
