package vanity.infra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.EventSourceMappingOptions;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.sqs.DeadLetterQueue;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;
import vanity.contract.Handlers;
import vanity.contract.Variables;

/**
 * The queue of callers whom the table did not take in time, and the function that brings them in
 * later.
 */
final class LateWrites extends Construct {
  private static final Duration TIMEOUT = Duration.seconds(30);

  private final CustomerKey key;
  private final Queue queue;
  private final Queue dead;
  private final JarFunction consumer;

  LateWrites(
      Construct scope,
      CallerTable callers,
      CustomerKey key,
      Deployment deployment,
      Artifacts artifacts) {
    super(scope, "LateWrites");
    this.key = key;
    dead = queue("Dead").retentionPeriod(Duration.days(14)).build();
    queue =
        queue("Queue")
            .retentionPeriod(Duration.days(14))
            // Six times the consumer's time-out, as Lambda asks for, so that a slow batch is not
            // delivered twice.
            .visibilityTimeout(Duration.seconds(180))
            // A table outage may last hours; with the visibility time-out this is half a day of
            // tries.
            .deadLetterQueue(DeadLetterQueue.builder().queue(dead).maxReceiveCount(240).build())
            .build();
    consumer = consumer(callers, artifacts);
    poll(consumer);
  }

  private Queue.Builder queue(String id) {
    var builder = Queue.Builder.create(this, id).enforceSsl(true);
    key.key()
        .ifPresentOrElse(
            it -> builder.encryption(QueueEncryption.KMS).encryptionMasterKey(it),
            () -> builder.encryption(QueueEncryption.SQS_MANAGED));
    return builder;
  }

  private JarFunction consumer(CallerTable callers, Artifacts artifacts) {
    var consumer =
        new JarFunction(
            this,
            "Consumer",
            new JarFunction.Inputs(
                "Vanity Line: writes what the table did not take in time",
                artifacts.fulfillmentJar(),
                Handlers.LATE_WRITES,
                TIMEOUT,
                1024,
                environment(callers),
                false,
                Optional.empty()));
    callers.allow(consumer.role(), "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem");
    send(consumer.role(), dead); // what nobody can read goes there at once
    return consumer;
  }

  // The CDK's own event source would grant more, among it decrypting whatever the key encrypts.
  private void poll(JarFunction consumer) {
    consumer
        .role()
        .addToPolicy(
            PolicyStatement.Builder.create()
                .actions(
                    List.of("sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"))
                .resources(List.of(queue.getQueueArn()))
                .build());
    consumer
        .function()
        .addEventSourceMapping(
            "Queue",
            EventSourceMappingOptions.builder()
                .eventSourceArn(queue.getQueueArn())
                .batchSize(10)
                .maxConcurrency(2)
                .reportBatchItemFailures(true)
                .build());
  }

  Map<String, String> environment() {
    return Map.of(Variables.LATE_WRITES_URL, queue.getQueueUrl());
  }

  private Map<String, String> environment(CallerTable callers) {
    var environment = new TreeMap<>(callers.environment());
    environment.put(Variables.DEAD_LETTERS_URL, dead.getQueueUrl());
    return environment;
  }

  /** Allows handing in, nothing else. */
  void allowSending(Role role) {
    send(role, queue);
  }

  private void send(Role role, Queue to) {
    role.addToPolicy(
        PolicyStatement.Builder.create()
            .actions(List.of("sqs:SendMessage"))
            .resources(List.of(to.getQueueArn()))
            .build());
    key.allowQueues(role);
  }

  Queue queue() {
    return queue;
  }

  /**
   * The fewest that waited or were being tried in a period.
   *
   * <p>The age of the oldest would not do for an alarm: the queue leaves out of it what was tried
   * three times, and that is what the table refuses.
   */
  IMetric neverEmpty() {
    return MathExpression.Builder.create()
        .expression("FILL(waiting, 0) + FILL(tried, 0)")
        .usingMetrics(
            InOrder.of(
                Map.entry("waiting", fewest("ApproximateNumberOfMessagesVisible")),
                Map.entry("tried", fewest("ApproximateNumberOfMessagesNotVisible"))))
        .label("late writes that are not done")
        .period(Watched.PERIOD)
        .build();
  }

  private IMetric fewest(String name) {
    return queue.metric(name, Watched.options("Minimum"));
  }

  /** The log of what consumes the queue. */
  LogGroup log() {
    return consumer.log();
  }

  IMetric consumer(String metric) {
    return consumer.function().metric(metric, Watched.options(Watched.SUM));
  }

  Queue dead() {
    return dead;
  }
}
