package vanity.contactflow;

import java.util.Optional;
import java.util.stream.Stream;

/** What the service's own descriptions hold: the flow as a text, and its type beside it. */
record Described(String content, Optional<FlowType> type) {

  static Optional<Described> in(Parameters file) {
    return Stream.of(
            described(file.at("ContactFlow"), Optional.empty()),
            described(file.at("ContactFlowModule"), Optional.of(FlowType.MODULE)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Described> described(Parameters resource, Optional<FlowType> type) {
    return resource
        .text("Content")
        .map(text ->
            new Described(text, type.or(() -> resource.text("Type").flatMap(FlowType::named))));
  }

  ParsedFlow read() {
    return switch (FlowReader.read(content)) {
      case ParsedFlow.Read read ->
          new ParsedFlow.Read(read.flow(), type, read.misshapen(), read.content());
      case ParsedFlow.Refused refused -> refused;
    };
  }
}
