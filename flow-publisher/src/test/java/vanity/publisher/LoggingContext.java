package vanity.publisher;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import org.mockito.invocation.InvocationOnMock;

/** A Lambda context of which our handlers use the logger only. */
final class LoggingContext {
  private LoggingContext() {}

  /** A context whose logger writes texts to {@code log}; all else that it is asked throws. */
  static Context to(StringBuilder log) {
    LambdaLogger logger = strict(LambdaLogger.class);
    doAnswer(said -> log.append((String) said.getArgument(0))).when(logger).log(anyString());
    Context context = strict(Context.class);
    doReturn(logger).when(context).getLogger();
    return context;
  }

  // Thousands of calls go through one context: it must not remember them.
  private static <T> T strict(Class<T> type) {
    return mock(type, withSettings().stubOnly().defaultAnswer(LoggingContext::unused));
  }

  private static Object unused(InvocationOnMock asked) {
    throw new UnsupportedOperationException(asked.toString());
  }
}
