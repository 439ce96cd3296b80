package vanity.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NewerClassesTest {
  @TempDir private Path folder;
  private Path library = Path.of("");

  @BeforeEach
  void copyALibraryOfJava5() throws Exception {
    URI place = CommandLine.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    library = Files.copy(Path.of(place), folder.resolve("library.jar"));
  }

  @Test
  void noClassOfALibraryStaysTooOldForTheCache() throws Exception {
    List<String> names = entries();

    NewerClasses.rewrite(library);

    assertThat(entries()).isEqualTo(names);
    assertThat(oldest()).isGreaterThanOrEqualTo(ClassFile.JAVA_6_VERSION);
  }

  @Test
  void theVerifierTakesEveryClassThatIsRewritten() throws Exception {
    NewerClasses.rewrite(library);

    try (var loader =
        new URLClassLoader(
            new URL[] {library.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      for (String name : entries()) {
        if (name.matches("picocli/CommandLine.*\\.class")) {
          String loaded = name.substring(0, name.length() - 6).replace('/', '.');
          assertThat(Class.forName(loaded, true, loader).getClassLoader()).isSameAs(loader);
        }
      }
    }
  }

  @Test
  void nothingElseIsLeftBesideTheLibrary() throws Exception {
    NewerClasses.rewrite(library);

    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(library);
    }
  }

  private List<String> entries() throws Exception {
    try (var zip = new ZipFile(library.toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    }
  }

  private int oldest() throws Exception {
    int oldest = Integer.MAX_VALUE;
    try (var zip = new ZipFile(library.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          oldest = Math.min(oldest, ClassFile.of().parse(in.readAllBytes()).majorVersion());
        }
      }
    }
    return oldest;
  }
}
