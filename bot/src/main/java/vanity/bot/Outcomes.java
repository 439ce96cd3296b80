package vanity.bot;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All places of an intent or slot at which a bot can say what comes next. */
public final class Outcomes {
  private Outcomes() {}

  public static Stream<Outcome> of(Intent intent) {
    return Stream.of(
            Optional.ofNullable(intent.initial()).map(Outcomes::initial),
            Optional.ofNullable(intent.confirmation()).map(Outcomes::confirmation),
            Optional.ofNullable(intent.fulfillment())
                .flatMap(f -> Optional.ofNullable(f.afterwards()))
                .map(Outcomes::after),
            Optional.ofNullable(intent.closing()).map(c -> Stream.of(c.outcome())))
        .flatMap(Optional::stream)
        .flatMap(outcomes -> outcomes);
  }

  public static Stream<Outcome> of(Slot slot) {
    Slot.Capture capture = slot.capture();
    return capture == null
        ? Stream.of()
        : Stream.concat(Stream.of(capture.captured(), capture.failed()), hook(capture.codeHook()));
  }

  private static Stream<Outcome> initial(Intent.InitialResponse initial) {
    return Stream.concat(Stream.of(initial.outcome()), hook(initial.codeHook()));
  }

  private static Stream<Outcome> confirmation(Intent.Confirmation confirmation) {
    return Stream.concat(
        Stream.of(confirmation.confirmed(), confirmation.declined(), confirmation.failed()),
        hook(confirmation.codeHook()));
  }

  private static Stream<Outcome> hook(@Nullable CodeHook hook) {
    return hook == null ? Stream.of() : after(hook.afterwards());
  }

  private static Stream<Outcome> after(CodeHook.Afterwards after) {
    return Stream.of(after.success(), after.failure(), after.timeout());
  }
}
