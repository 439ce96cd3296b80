package vanity.deployed.assembly;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/** What the CDK synthesised: a template, and the files that lie in buckets when it is deployed. */
public final class Assembly {
  private final Path folder;
  private final Map<String, Object> template;
  private final Map<String, Path> files;
  private final Intrinsics intrinsics = new Intrinsics(this);
  private final Map<String, Resource> resources;

  private Assembly(Path folder, Map<String, Object> template, Map<String, Path> files) {
    this.folder = folder;
    this.template = template;
    this.files = files;
    this.resources =
        Trees.object(template.get("Resources")).entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    it -> new Resource(this, it.getKey(), Trees.object(it.getValue()))));
  }

  /** Reads the one stack of an assembly. */
  public static Assembly read(Path folder) {
    Object files = Trees.at(json(folder.resolve("VanityLine.assets.json")), List.of("files"));
    return new Assembly(
        folder,
        json(folder.resolve("VanityLine.template.json")),
        Trees.object(files).values().stream()
            .collect(
                Collectors.toMap(Assembly::destination, it -> source(folder, it), (a, _) -> a)));
  }

  private static Map<String, Object> json(Path file) {
    try {
      return JSON.std.mapFrom(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String destination(Object file) {
    Object first = Trees.object(Trees.at(file, List.of("destinations"))).values().iterator().next();
    String bucket = String.valueOf(Trees.at(first, List.of("bucketName")));
    return bucket.replace("${AWS::AccountId}", Names.ofPseudo("AWS::AccountId"))
        + "/"
        + Trees.at(first, List.of("objectKey"));
  }

  private static Path source(Path folder, Object file) {
    return folder.resolve(String.valueOf(Trees.at(file, List.of("source", "path"))));
  }

  /** The same without that part. */
  public Assembly without(Part part) {
    return new Assembly(folder, Trees.object(Trees.without(template, part.path())), files);
  }

  /** Every function in it resolved. */
  public Object value(Object node) {
    return intrinsics.value(node);
  }

  public List<Resource> all() {
    return resources.values().stream()
        .sorted(java.util.Comparator.comparing(Resource::id))
        .toList();
  }

  public List<Resource> ofType(String type) {
    return all().stream().filter(it -> it.type().equals(type)).toList();
  }

  public Resource resource(String id) {
    Resource found = resources.get(id);
    if (found == null) {
      throw new NoSuchElementException("there is no resource " + id);
    }
    return found;
  }

  public Resource only(String type) {
    List<Resource> found = ofType(type);
    if (found.size() != 1) {
      throw new NoSuchElementException("%d of %s, not one".formatted(found.size(), type));
    }
    return found.getFirst();
  }

  /** The file or folder that lies there. */
  public Path file(String bucket, String key) {
    Path file = files.get(bucket + "/" + key);
    if (file == null) {
      throw new NoSuchElementException("no file is published as " + bucket + "/" + key);
    }
    return file;
  }

  /** Every file by bucket/key. */
  public Map<String, Path> files() {
    return Map.copyOf(files);
  }
}
