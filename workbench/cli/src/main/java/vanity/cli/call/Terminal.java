package vanity.cli.call;

/**
 * How lines are shown: on a terminal they are wrapped at words and colors say who acts, into a file
 * or a pipe they go as they are.
 *
 * @param columns of the terminal; 0 where there is none
 */
record Terminal(int columns, boolean colours) {
  /** Where what was said begins: after the time and who speaks. */
  private static final int INDENT = "00:00.0  caller  ".length();

  private static final int LEAST = 40;

  /** Of an event's line. */
  enum Tone {
    SPOKEN("1"),
    CALLER("36"),
    TROUBLE("33"),
    MACHINE("2");

    private final String code;

    Tone(String code) {
      this.code = code;
    }
  }

  /** As the launcher found it; NO_COLOR is obeyed. */
  static Terminal here() {
    int columns = Integer.getInteger("vanity.columns", 0);
    String none = System.getenv("NO_COLOR");
    return new Terminal(columns, columns > 0 && (none == null || none.isEmpty()));
  }

  String shown(String line, Tone tone) {
    String wrapped = columns < LEAST ? line : wrapped(line);
    return colours
        ? wrapped.replaceAll("(?m)^.+$", "\u001b[" + tone.code + "m$0\u001b[0m")
        : wrapped;
  }

  private String wrapped(String line) {
    var rows = new StringBuilder();
    String rest = line;
    while (rest.length() > columns) {
      int end = lastBlank(rest.substring(0, columns + 1));
      rows.append(rest, 0, end).append('\n');
      rest = " ".repeat(INDENT) + rest.substring(end).stripLeading();
    }
    return rows.append(rest).toString();
  }

  /** Where a row ends: at its last blank behind the indent, or where it is full. */
  private int lastBlank(String row) {
    int blank = row.lastIndexOf(' ');
    return blank > INDENT ? blank : columns;
  }
}
