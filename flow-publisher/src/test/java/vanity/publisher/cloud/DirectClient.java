package vanity.publisher.cloud;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

/** What the SDK sends and reads, without sockets: thousands of requests take no time so. */
final class DirectClient implements SdkHttpClient {
  private final Function<Request, Optional<Reply>> answer;

  DirectClient(Function<Request, Optional<Reply>> answer) {
    this.answer = answer;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return received(answer.apply(sent(request)).orElseThrow(() -> new IOException("no reply")));
      }

      @Override
      public void abort() {}
    };
  }

  private static Request sent(HttpExecuteRequest request) throws IOException {
    SdkHttpRequest http = request.httpRequest();
    return Request.of(
        http.method().name(), http.getUri(), http::firstMatchingHeader, body(request));
  }

  private static byte[] body(HttpExecuteRequest request) throws IOException {
    Optional<ContentStreamProvider> body = request.contentStreamProvider();
    if (body.isEmpty()) {
      return new byte[0];
    }
    try (InputStream in = body.orElseThrow().newStream()) {
      return in.readAllBytes();
    }
  }

  private static HttpExecuteResponse received(Reply reply) {
    SdkHttpFullResponse.Builder http = SdkHttpFullResponse.builder().statusCode(reply.status());
    reply.headers().forEach(http::putHeader);
    http.putHeader("Content-Length", String.valueOf(reply.body().length));
    return HttpExecuteResponse.builder()
        .response(http.build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(reply.body())))
        .build();
  }

  @Override
  public void close() {}
}
