package vanity.cli.bench;

import java.io.IOException;
import java.util.List;

/** Something whose speed is measured. */
interface Measurement {
  /** What is measured, as a heading. */
  String title();

  List<Row> measure(BenchSize size) throws IOException;
}
