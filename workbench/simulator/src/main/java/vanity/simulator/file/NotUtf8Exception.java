package vanity.simulator.file;

import java.nio.file.FileSystemException;

/** A file that is not text in UTF-8; its reason says where, and what to do. */
public final class NotUtf8Exception extends FileSystemException {
  NotUtf8Exception(String name, String where) {
    super(name, null, "not text in UTF-8: " + where + "; save it as UTF-8");
  }
}
