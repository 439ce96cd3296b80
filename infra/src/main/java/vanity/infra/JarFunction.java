package vanity.infra;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.LoggingFormat;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/**
 * A Java function from a jar, with a role of its own that may write its log and its traces and
 * nothing else.
 */
final class JarFunction extends Construct {
  private final Role role;
  private final LogGroup log;
  private final Function function;

  /** What tells one function from another. */
  record Inputs(
      String description,
      Path jar,
      String handler,
      Duration timeout,
      int memory,
      Map<String, String> environment,
      boolean snapStart,
      Optional<Integer> reservedConcurrency) {}

  JarFunction(Construct scope, String id, Inputs in) {
    super(scope, id);
    role =
        Role.Builder.create(this, "Role")
            .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
            .description(in.description())
            .build();
    log = MonthLog.in(this, "Log");
    log.grantWrite(role);
    var builder =
        Function.Builder.create(this, "Function")
            .description(in.description())
            .runtime(Runtime.JAVA_25)
            .architecture(Architecture.ARM_64)
            .code(Code.fromAsset(in.jar().toString()))
            .handler(in.handler())
            .timeout(in.timeout())
            .memorySize(in.memory())
            .environment(new TreeMap<>(in.environment())) // Map.of has another order in every run
            .role(role)
            .logGroup(log)
            .loggingFormat(LoggingFormat.JSON)
            .tracing(Tracing.ACTIVE);
    if (in.snapStart()) builder.snapStart(SnapStartConf.ON_PUBLISHED_VERSIONS);
    in.reservedConcurrency().ifPresent(builder::reservedConcurrentExecutions);
    function = builder.build();
    Reasons.give(
        role,
        "AwsSolutions-IAM5",
        "X-Ray takes traces for no resource in particular, so its two actions know only '*'",
        List.of("Resource::*"));
  }

  Role role() {
    return role;
  }

  LogGroup log() {
    return log;
  }

  Function function() {
    return function;
  }

  /**
   * The published version's alias: callers of a snapshot must name it, the unpublished function has
   * none.
   */
  Alias live() {
    Annotations.of(function)
        .acknowledgeWarning("@aws-cdk/aws-lambda:snapStartRequirePublish", "published right here");
    return Alias.Builder.create(this, "Live")
        .aliasName("live")
        .version(function.getCurrentVersion())
        .build();
  }
}
