package vanity.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import software.amazon.awscdk.services.s3.assets.Asset;
import software.constructs.Construct;

/**
 * A flow's file as the publisher fetches it.
 *
 * <p>The publisher compares what it fetched with the SHA-256 of the bytes. The asset's own hash is
 * not that: the CDK mixes the file's size and more into it.
 */
record FlowFile(String bucket, String key, String sha256) {
  static FlowFile of(Construct scope, String id, Path file) {
    var asset = Asset.Builder.create(scope, id).path(file.toString()).build();
    return new FlowFile(asset.getS3BucketName(), asset.getS3ObjectKey(), sha256(file));
  }

  private static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException unreadable) {
      throw new WrongContext(
          List.of("%s cannot be read: %s".formatted(file, unreadable.getMessage())));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
