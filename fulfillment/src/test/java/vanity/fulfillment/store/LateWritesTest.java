package vanity.fulfillment.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import vanity.fulfillment.environment.ClientWiring;

/** One contract for every queue of late writes. */
class LateWritesTest {

  @Nested
  class InProcess extends LateWritesContract {
    private final InProcessLateWrites queue = new InProcessLateWrites();

    @Override
    LateWrites create() {
      return queue;
    }

    @Override
    void deliver(LateMerge merge) {
      queue.deliver(merge);
    }

    @Override
    void waitForRedelivery() {}
  }

  /** The real client against ElasticMQ, with the part of Lambda's event source played here. */
  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class OnElasticMq extends LateWritesContract {
    private static final Duration A_SLOW_START = Duration.ofSeconds(30);

    private SQSRestServer server;
    private SqsClient client;
    private String url;
    private String deadUrl;

    @BeforeAll
    void start() {
      server = SQSRestServerBuilder.withDynamicPort().withInterface("127.0.0.1").start();
      int port = server.waitUntilStarted().localAddress().getPort();
      client = ClientWiring.local(A_SLOW_START).queue(URI.create("http://127.0.0.1:" + port));
    }

    @AfterAll
    void stop() {
      client.close();
      server.stopAndWait();
    }

    @Override
    LateWrites create() {
      url = queue("late");
      deadUrl = queue("dead");
      return new SqsQueue(client, url);
    }

    private String queue(String name) {
      return client
          .createQueue(r ->
              r.queueName(name + "-" + UUID.randomUUID())
                  .attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "60")))
          .queueUrl();
    }

    @Override
    void deliver(LateMerge merge) {
      handle(merge);
    }

    /** As an event source does: what did not fail is deleted. */
    private Set<String> handle(LateMerge merge) {
      List<Message> messages =
          client.receiveMessage(r -> r.queueUrl(url).maxNumberOfMessages(10)).messages();
      var handler = new LateWritesHandler(merge, new SqsQueue(client, deadUrl), new Heard());
      Set<String> failed =
          handler.handleRequest(event(messages), null).getBatchItemFailures().stream()
              .map(failure -> failure.getItemIdentifier())
              .collect(Collectors.toSet());
      for (Message message : messages) {
        if (failed.contains(message.messageId())) {
          makeVisible(message);
        } else {
          client.deleteMessage(r -> r.queueUrl(url).receiptHandle(message.receiptHandle()));
        }
      }
      return failed;
    }

    private void makeVisible(Message message) {
      client.changeMessageVisibility(
          r -> r.queueUrl(url).receiptHandle(message.receiptHandle()).visibilityTimeout(0));
    }

    @Override
    void waitForRedelivery() {}

    @Test
    void buriesWhatNobodyCanReadWithTheReason() {
      client.sendMessage(r -> r.queueUrl(url).messageBody("{\"format\":9}"));

      Set<String> failed =
          handle(
              new LateMerge(
                  new InMemoryCallerLog(Sample.settings(), () -> Sample.NOON), () -> "id"));

      assertThat(failed).isEmpty();
      Message dead = dead();
      assertThat(dead.body()).isEqualTo("{\"format\":9}");
      assertThat(dead.messageAttributes().get("reason").stringValue())
          .isEqualTo("a format other than 1");
    }

    private Message dead() {
      return client
          .receiveMessage(r -> r.queueUrl(deadUrl).messageAttributeNames("All"))
          .messages()
          .getFirst();
    }

    @Test
    void buriesAMessageWithTextBehindItWholeAndWritesTheOthers() {
      var log = new InMemoryCallerLog(Sample.settings(), () -> Sample.NOON);
      String first = LateMessage.write(Sample.call("1", "+15555550101", Sample.NOON));
      String second = LateMessage.write(Sample.call("2", "+15555550102", Sample.NOON));
      client.sendMessage(r -> r.queueUrl(url).messageBody(first + second));
      client.sendMessage(r -> r.queueUrl(url).messageBody(second));

      Set<String> failed = handle(new LateMerge(log, () -> "id"));

      assertThat(failed).isEmpty();
      assertThat(log.load("+15555550101").caller()).isNull();
      assertThat(log.load("+15555550102").caller()).isNotNull();
      assertThat(dead().body()).isEqualTo(first + second);
    }

    private static SQSEvent event(List<Message> messages) {
      var event = new SQSEvent();
      event.setRecords(
          messages.stream()
              .map(message -> {
                var record = new SQSMessage();
                record.setMessageId(message.messageId());
                record.setBody(message.body());
                return record;
              })
              .toList());
      return event;
    }
  }
}
