package vanity.publisher;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;

/** A Lambda context of which our handlers use the logger only. */
final class LoggingContext implements Context {
  private final StringBuilder log;

  LoggingContext(StringBuilder log) {
    this.log = log;
  }

  @Override
  public LambdaLogger getLogger() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        log.append(message);
      }

      @Override
      public void log(byte[] message) {
        log.append(new String(message, StandardCharsets.UTF_8));
      }
    };
  }

  @Override
  public String getAwsRequestId() {
    return unused();
  }

  @Override
  public String getLogGroupName() {
    return unused();
  }

  @Override
  public String getLogStreamName() {
    return unused();
  }

  @Override
  public String getFunctionName() {
    return unused();
  }

  @Override
  public String getFunctionVersion() {
    return unused();
  }

  @Override
  public String getInvokedFunctionArn() {
    return unused();
  }

  @Override
  public CognitoIdentity getIdentity() {
    throw new UnsupportedOperationException();
  }

  @Override
  public ClientContext getClientContext() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getRemainingTimeInMillis() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getMemoryLimitInMB() {
    throw new UnsupportedOperationException();
  }

  private static String unused() {
    throw new UnsupportedOperationException();
  }
}
