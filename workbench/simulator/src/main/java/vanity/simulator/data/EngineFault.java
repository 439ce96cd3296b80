package vanity.simulator.data;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vanity.json.Json;

/** Why an engine cannot serve a folder, as it says itself, and what a person reads about it. */
enum EngineFault {
  FULL("full", "the disk is full; make room on it"),
  NO_FOLDER("no-folder", "'table' in this folder is a file; remove it, or name another folder"),
  CLOSED(
      "closed", "'table' in this folder cannot be written; make it yours, or name another folder"),
  DAMAGED(
      "damaged",
      "the files of its table are damaged; put a copy of the folder back, or name another folder"),
  OTHER("other", "its table does not open; name another folder");

  private final String word;
  private final String advice;

  EngineFault(String word, String advice) {
    this.word = word;
    this.advice = advice;
  }

  String advice() {
    return advice;
  }

  /** From the line of an engine; none where it serves, or where another has the files. */
  static Optional<EngineFault> read(String line) {
    try {
      return Json.read(line) instanceof Map<?, ?> said
          ? Arrays.stream(values()).filter(f -> f.word.equals(said.get("fault"))).findFirst()
          : Optional.empty();
    } catch (IOException notOurs) {
      return Optional.empty();
    }
  }
}
