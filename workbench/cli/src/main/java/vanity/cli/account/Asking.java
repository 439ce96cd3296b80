package vanity.cli.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Asks one thing after another; a question that is refused is a finding like others. */
public final class Asking {
  private final List<Finding> findings = new ArrayList<>();
  private final Consumer<Finding> listener;

  /**
   * @param listener receives each finding as it is made
   */
  public Asking(Consumer<Finding> listener) {
    this.listener = listener;
  }

  public void found(Finding finding) {
    findings.add(finding);
    listener.accept(finding);
  }

  /** What a check finds; what AWS answers instead becomes a warning. */
  public void about(String subject, Supplier<List<Finding>> check) {
    try {
      check.get().forEach(this::found);
    } catch (AwsServiceException refused) {
      found(refused(subject, refused));
    } catch (SdkClientException silent) {
      found(
          Finding.warning(
              subject,
              "AWS gave no answer: " + message(silent),
              "Look at the network and try again"));
    }
  }

  public void one(String subject, Supplier<Finding> check) {
    about(subject, () -> List.of(check.get()));
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private static Finding refused(String subject, AwsServiceException e) {
    String why =
        code(e)
            + ": "
            + Optional.ofNullable(e.awsErrorDetails())
                .map(AwsErrorDetails::errorMessage)
                .orElse("");
    return code(e).startsWith("AccessDenied")
        ? Finding.warning(
            subject, "cannot be asked, " + why, "Allow it to whoever runs this, or look yourself")
        : Finding.warning(subject, "AWS answers " + why, "Look yourself, and try again");
  }

  /** The service's own name of an error. */
  public static String code(AwsServiceException e) {
    return Optional.ofNullable(e.awsErrorDetails())
        .map(AwsErrorDetails::errorCode)
        .orElse(e.getClass().getSimpleName());
  }

  /** The answer, or nothing where the service says that there is no such thing. */
  public static <T> Optional<T> find(Supplier<T> call) {
    try {
      return Optional.of(call.get());
    } catch (AwsServiceException e) {
      if (isMissing(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  // Lex answers 412 for a bot that is not there, CloudFormation 400 for such a stack.
  private static boolean isMissing(AwsServiceException e) {
    return e.statusCode() == 404
        || code(e).matches(".*(NotFound|NoSuch).*|PreconditionFailedException")
        || (code(e).equals("ValidationError") && message(e).contains("does not exist"));
  }

  private static String message(Exception e) {
    return Objects.toString(e.getMessage()).lines().findFirst().orElse("");
  }
}
