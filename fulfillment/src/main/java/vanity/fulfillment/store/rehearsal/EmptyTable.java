package vanity.fulfillment.store.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Takes the place of the network: holds nobody, takes everything, forgets it. Whatever the client
 * does before and after a request is done in full.
 */
final class EmptyTable implements SdkHttpClient {
  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

  private final AtomicInteger asked = new AtomicInteger();

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        asked.incrementAndGet();
        request.contentStreamProvider().ifPresent(EmptyTable::read);
        return HttpExecuteResponse.builder()
            .response(
                SdkHttpResponse.builder()
                    .statusCode(200)
                    .putHeader("Content-Type", "application/x-amz-json-1.0")
                    .build())
            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(NOTHING)))
            .build();
      }

      @Override
      public void abort() {}
    };
  }

  private static void read(ContentStreamProvider content) {
    try (var body = content.newStream()) {
      body.readAllBytes();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** How many requests there were. */
  int asked() {
    return asked.get();
  }

  @Override
  public void close() {}
}
