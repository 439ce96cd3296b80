package vanity.deployed;

import static vanity.deployed.account.Account.INSTANCE;
import static vanity.deployed.account.Account.NUMBER;
import static vanity.deployed.account.Account.arn;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vanity.infra.Synthesis;

/** What the CDK synthesises for these tests, each deployment once. */
public final class Assemblies {
  static final String KEY = "arn:aws:kms:us-east-1:123456789012:key/home";
  private static final String QUEUE = "cccccccc-0000-4000-8000-000000000001";
  private static final String TEMPLATE = "VanityLine.template.json";

  /** Into an instance that is there, with a number of it. */
  static final Path GIVEN =
      Synthesis.assemblyOf(
          Map.of(
              "connectInstanceArn", arn("instance/" + INSTANCE),
              "phoneNumberArn", arn("phone-number/" + NUMBER)));

  private Assemblies() {}

  /** Into the same instance, with a queue of people. */
  static final class WithPeople {
    static final Path QUEUED =
        Synthesis.assemblyOf(
            Map.of(
                "connectInstanceArn", arn("instance/" + INSTANCE),
                "agentQueueArn", arn("instance/" + INSTANCE + "/queue/" + QUEUE),
                "phoneNumberArn", arn("phone-number/" + NUMBER)));

    private WithPeople() {}
  }

  /** With an instance and a number of its own, and much that costs something. */
  static final class OfItsOwn {
    static final Path CREATED =
        Synthesis.assemblyOf(
            Map.of(
                "createInstance", "true",
                "instanceAlias", "my-line",
                "region", "us-east-1",
                "claimPhoneNumber", "true",
                "reservedConcurrency", "50",
                "customerKeyArn", KEY,
                "hostedZoneId", "Z0123456789ABCDEFGHIJ",
                "dashboardDomain", "line.example.com",
                "dashboardCertificateArn",
                    "arn:aws:acm:us-east-1:123456789012:certificate/" + INSTANCE));

    private OfItsOwn() {}
  }

  public static Path given() {
    return GIVEN;
  }

  public static Path created() {
    return OfItsOwn.CREATED;
  }

  static String template(Path assembly) {
    try {
      return Files.readString(assembly.resolve(TEMPLATE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with another text in the template. */
  static Path edited(Path assembly, Path folder, String text, String by) {
    String template = template(assembly);
    if (!template.contains(text)) {
      throw new IllegalArgumentException("the template does not have " + text);
    }
    try {
      Files.createDirectory(folder);
      Files.copy(assembly.resolve("manifest.json"), folder.resolve("manifest.json"));
      Files.writeString(folder.resolve(TEMPLATE), template.replace(text, by));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same as if it went there, an account and a region. */
  static Path placed(Path assembly, Path folder, String where) {
    try {
      Files.createDirectory(folder);
      Files.copy(assembly.resolve(TEMPLATE), folder.resolve(TEMPLATE));
      String manifest = Files.readString(assembly.resolve("manifest.json"));
      return Files.writeString(
              folder.resolve("manifest.json"),
              manifest.replaceAll("aws://[^\"]+", "aws://" + where))
          .getParent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text at this path of the properties of the first resource of this type. */
  static String text(Path assembly, String type, String... path) {
    try {
      Map<?, ?> resources = (Map<?, ?>) JSON.std.mapFrom(template(assembly)).get("Resources");
      Object value =
          resources.values().stream()
              .map(it -> (Map<?, ?>) it)
              .filter(it -> type.equals(it.get("Type")))
              .findFirst()
              .orElseThrow()
              .get("Properties");
      for (String name : path) {
        value = ((Map<?, ?>) value).get(name);
      }
      return String.valueOf(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
