package vanity.simulator.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ports of a local table serve those who can read the folder, and no web page. */
class TableGuardTest {
  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
  private static final String BODY = "{}";
  private static final int LIMIT_MS = 20_000;

  @TempDir private Path temp;
  private Path folder;
  private LocalTable table;

  @BeforeEach
  void open() {
    folder = temp.resolve("data");
    table = LocalTable.open(folder, PROJECT);
  }

  @AfterEach
  void close() {
    table.close();
  }

  private String secret() throws IOException {
    return Files.readString(folder.resolve("table.key"));
  }

  private String ask(String method, String host, String key, String... more) throws IOException {
    var lines =
        new ArrayList<>(
            List.of(
                method + " / HTTP/1.1",
                "Host: " + host,
                "X-Amz-Target: DynamoDB_20120810.ListTables",
                "Content-Type: application/x-amz-json-1.0",
                "X-Amz-Date: 20260101T000000Z",
                "Authorization: AWS4-HMAC-SHA256 Credential="
                    + key
                    + "/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=x",
                "Content-Length: " + BODY.length(),
                "Connection: close"));
    lines.addAll(List.of(more));
    return send(table.endpoint().getPort(), String.join("\r\n", lines) + "\r\n\r\n" + BODY);
  }

  private static String send(int port, String text) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(LIMIT_MS);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String host() {
    return table.endpoint().getAuthority();
  }

  @Test
  void servesWhoKnowsTheSecret() throws IOException {
    assertThat(ask("POST", host(), secret())).contains(" 200 ", "callers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"local", "", "0000000000000000000000000000000000000000000000000000000000000000"})
  void refusesWhoDoesNot(String key) throws IOException {
    assertThat(ask("POST", host(), key)).contains(" 403 ").doesNotContain("callers");
  }

  @Test
  void refusesARequestWithoutAnyKey() throws IOException {
    assertThat(
            send(
                table.endpoint().getPort(),
                "GET / HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n"))
        .contains(" 403 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "GET", "OPTIONS", "DELETE"})
  void refusesAWebPageEvenWithTheSecret(String method) throws IOException {
    String page = "Origin: http://evil.example";

    assertThat(ask(method, host(), secret(), page, "Access-Control-Request-Method: POST"))
        .contains(" 403 ")
        .doesNotContain("Access-Control", "callers");
    assertThat(ask(method, host(), secret(), "Origin: null")).contains(" 403 ");
    assertThat(ask(method, host(), secret(), "Origin: http://" + host())).contains(" 403 ");
  }

  @Test
  void refusesAnotherNameForThisMachine() throws IOException {
    int port = table.endpoint().getPort();

    assertThat(ask("POST", "evil.example:" + port, secret())).contains(" 403 ");
    assertThat(ask("POST", "127.0.0.1:1", secret())).contains(" 403 ");
    assertThat(ask("POST", "localhost:" + port, secret())).contains(" 200 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "GET / HTTP/1.1\r\nHost: x\r\n\r\n", "0 0\n"})
  void givesALeaseToNobodyElse(String greeting) throws IOException {
    int lease = Served.in(folder).orElseThrow().lease();

    assertThat(send(lease, greeting)).isEmpty();
    assertThat(ask("POST", host(), secret())).contains(" 200 ");
  }

  @Test
  void keepsTheFolderAndItsSecretsToItsOwner() throws IOException {
    table.environment();

    assertThat(mode(folder)).isEqualTo("rwx------");
    assertThat(mode(folder.resolve("table.key"))).isEqualTo("rw-------");
    assertThat(mode(folder.resolve("erasure.key"))).isEqualTo("rw-------");
  }

  @Test
  void takesBackWhatOthersWereAllowed() throws IOException {
    table.close();
    allow(folder, "rwxr-xr-x");
    allow(folder.resolve("table.key"), "rw-r--r--");

    table = LocalTable.open(folder, PROJECT);

    assertThat(mode(folder)).isEqualTo("rwx------");
    assertThat(mode(folder.resolve("table.key"))).isEqualTo("rw-------");
  }

  @Test
  void doesNotShutOthersOutOfAFolderThatHoldsOtherFiles() throws IOException {
    Path shared = Files.createDirectory(temp.resolve("shared"));
    Files.writeString(shared.resolve("letter.txt"), "Dear all");
    allow(shared, "rwxr-xr-x");

    assertThatThrownBy(() -> LocalTable.open(shared, PROJECT))
        .isInstanceOf(DataProblem.class)
        .hasMessage(
            "--data %s: others may look into this folder, and it holds other files; name a new folder"
                .formatted(shared));
    assertThat(mode(shared)).isEqualTo("rwxr-xr-x");
  }

  private static void allow(Path path, String mode) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
