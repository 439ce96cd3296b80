package vanity.deployed.wiring;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * Is part of every AWS client of these tests, through the SDK's own list of global interceptors:
 * has each call of a function that is being played judged by its role.
 */
public final class JudgedCalls implements ExecutionInterceptor {
  /** The function that runs; other tests' clients have none. */
  static final ScopedValue<Running> RUNNING = ScopedValue.newInstance();

  /** A function at work. */
  interface Running {
    boolean tableIsDown();

    /**
     * Whether its role allows that.
     *
     * @param subject the table, the queue's address
     * @param part of the subject, such as an index; empty for all of it
     */
    boolean allows(String service, String operation, String subject, String part);
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (RUNNING.isBound()) {
      String service = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME);
      String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
      judge(RUNNING.get(), service, operation, context.request());
    }
  }

  private static void judge(Running running, String service, String operation, SdkRequest request) {
    String name = service.toLowerCase(java.util.Locale.ROOT);
    String subject =
        switch (name) {
          case "dynamodb" -> text(request, "TableName");
          case "sqs" -> text(request, "QueueUrl");
          case "cloudwatch" -> "*"; // It knows no resources.
          default -> throw new AssertionError("no function of ours calls " + service);
        };
    if (name.equals("dynamodb") && running.tableIsDown()) {
      throw SdkClientException.create("the table is down on purpose");
    }
    if (!running.allows(name, operation, subject, text(request, "IndexName"))) {
      throw denied(service, operation);
    }
  }

  private static String text(SdkRequest request, String field) {
    return request.getValueForField(field, String.class).orElse("");
  }

  private static AwsServiceException denied(String service, String operation) {
    return AwsServiceException.builder()
        .statusCode(400)
        .awsErrorDetails(
            AwsErrorDetails.builder()
                .errorCode("AccessDeniedException")
                .errorMessage("not authorized to perform " + service + ":" + operation)
                .serviceName(service)
                .build())
        .build();
  }
}
