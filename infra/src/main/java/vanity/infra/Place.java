package vanity.infra;

import java.util.Optional;
import software.amazon.awscdk.Environment;

/** Account and region, as far as the context tells; the rest is filled in when deploying. */
record Place(Optional<String> account, Optional<String> region) {
  Environment environment() {
    var builder = Environment.builder();
    account.ifPresent(builder::account);
    region.ifPresent(builder::region);
    return builder.build();
  }
}
