package vanity.engine;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;

/**
 * Reads the index from where the engine's classes live; the only class of the engine that touches a
 * file.
 *
 * <p>As a plain file in a folder it is read in about a millisecond; out of a jar it takes ten more,
 * so the Lambda is unpacked where it runs.
 */
final class IndexFile {
  private static final String NAME = "lexicon.bin";

  private IndexFile() {}

  static byte[] read() {
    try {
      var place =
          new File(IndexFile.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return place.isDirectory() ? fromFolder(place) : fromJar();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the engine's words (" + NAME + ")", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the engine's classes have no readable place", e);
    }
  }

  /** Without {@code java.nio.file}, which nothing else needs so early: that takes four more. */
  private static byte[] fromFolder(File folder) throws IOException {
    try (var in = new FileInputStream(new File(folder, "vanity/engine/" + NAME))) {
      return in.readAllBytes();
    }
  }

  private static byte[] fromJar() throws IOException {
    try (InputStream in = IndexFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IOException(NAME + " is not beside the engine's classes");
      }
      return in.readAllBytes();
    }
  }
}
