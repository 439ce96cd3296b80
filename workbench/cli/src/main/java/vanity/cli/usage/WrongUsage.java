package vanity.cli.usage;

/** Something the person at the command line can put right; its message is the one line they see. */
public final class WrongUsage extends RuntimeException {
  public WrongUsage(String message) {
    super(message);
  }
}
