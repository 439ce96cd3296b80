package vanity.cli.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites libraries whose classes are in the format of Java 5: the JVM keeps none of those ready.
 *
 * <p>It checks such a class again at each start, by the verifier of that time; what is missing for
 * the newer one, and so for the cache, are stack maps.
 */
final class NewerClasses {
  private static final int FIRST_WITH_STACK_MAPS = ClassFile.JAVA_6_VERSION;

  private final ZipFile library;
  private final ClassFile format;

  private NewerClasses(ZipFile library) {
    this.library = library;
    ClassHierarchyResolver classes =
        ClassHierarchyResolver.ofResourceParsing(this::bytesOf)
            .orElse(ClassHierarchyResolver.defaultResolver());
    format =
        ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(classes));
  }

  public static void main(String[] libraries) throws IOException {
    for (String library : libraries) {
      rewrite(Path.of(library));
    }
  }

  /** Writes the library beside itself first: it may be one that this very program runs on. */
  static void rewrite(Path library) throws IOException {
    Path newer = library.resolveSibling(library.getFileName() + ".newer");
    try (var old = new ZipFile(library.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(newer))) {
      new NewerClasses(old).copyTo(out);
    }
    Files.move(newer, library, StandardCopyOption.REPLACE_EXISTING);
  }

  private void copyTo(ZipOutputStream out) throws IOException {
    for (ZipEntry entry : library.stream().toList()) {
      out.putNextEntry(new ZipEntry(entry.getName()));
      try (InputStream in = library.getInputStream(entry)) {
        byte[] bytes = in.readAllBytes();
        out.write(entry.getName().endsWith(".class") ? newer(bytes) : bytes);
      }
    }
  }

  private byte[] newer(byte[] bytes) {
    ClassModel old = format.parse(bytes);
    return old.majorVersion() >= FIRST_WITH_STACK_MAPS
        ? bytes
        : format.transformClass(
            old,
            ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                .andThen((builder, element) -> {
                  if (element instanceof ClassFileVersion) {
                    builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
                  } else {
                    builder.with(element);
                  }
                }));
  }

  private @Nullable InputStream bytesOf(ClassDesc name) {
    String binary = name.descriptorString();
    ZipEntry entry = library.getEntry(binary.substring(1, binary.length() - 1) + ".class");
    try {
      return entry == null ? null : library.getInputStream(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
