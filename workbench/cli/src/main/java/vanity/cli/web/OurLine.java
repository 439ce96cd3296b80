package vanity.cli.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.simulator.LocalBackend;
import vanity.simulator.Office;
import vanity.simulator.PhoneSystem;
import vanity.simulator.script.Given;

/** Vanity Line in a browser: what answers its calls, and what is shown of its flows. */
record OurLine(LocalBackend kept, PhoneSystem phones) {
  Telephone telephone() {
    return (call, line, events) ->
        PlacedCall.at(
            call.fresh() ? phones.with(kept.withoutCallers()) : phones, call, line, events);
  }

  /**
   * What is shown.
   *
   * @param script that lies ready to be played, if one does
   */
  String sight(@Nullable ReadyScript script) throws IOException {
    // With a queue, as no branch leads to it elsewhere.
    var sheets = phones.sheets(new Office(false, Given.Agents.OPEN));
    return FlowJson.of(
        sheets.stream().map(sheet -> new FlowJson.Shown(sheet, List.of())).toList(), true, script);
  }
}
