package vanity.deployed.wiring;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vanity.deployed.assembly.Trees;
import vanity.json.JsonText;
import vanity.publisher.cloud.OtherService;
import vanity.publisher.cloud.Request;

/** The queues of an account, by their addresses; they keep what is sent. */
final class Queues implements OtherService {
  private final Map<String, List<String>> messages = new HashMap<>();

  @Override
  public Optional<Operation> operation(Request request) {
    return request.target().equals("AmazonSQS.SendMessage")
        ? Optional.of(new Operation("", () -> take(request)))
        : Optional.empty();
  }

  private Answer take(Request request) {
    String body = request.text("MessageBody");
    messages.computeIfAbsent(request.text("QueueUrl"), _ -> new ArrayList<>()).add(body);
    Map<String, Object> answer = new HashMap<>();
    answer.put("MessageId", "message");
    answer.put("MD5OfMessageBody", md5(body.getBytes(StandardCharsets.UTF_8)));
    Map<String, Object> attributes = request.object("MessageAttributes");
    if (!attributes.isEmpty()) {
      answer.put("MD5OfMessageAttributes", md5(bytes(attributes)));
    }
    return Answer.json(JsonText.line(answer));
  }

  /** Takes out what lies in a queue. */
  List<String> taken(String url) {
    return List.copyOf(Optional.ofNullable(messages.remove(url)).orElse(List.of()));
  }

  // The client compares what it sent with what was received, in this form.
  private static byte[] bytes(Map<String, Object> attributes) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      for (Map.Entry<String, Object> attribute : new TreeMap<>(attributes).entrySet()) {
        Map<String, Object> value = Trees.object(attribute.getValue());
        write(out, attribute.getKey());
        write(out, String.valueOf(value.get("DataType")));
        out.writeByte(1);
        write(out, String.valueOf(value.get("StringValue")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String md5(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
