package vanity.cli.account;

/** Parts of ARNs. */
public final class Arns {
  private Arns() {}

  /** The last part of an ARN, or of a bare id, which is itself. */
  public static String id(String arnOrId) {
    return arnOrId.substring(Math.max(arnOrId.lastIndexOf('/'), arnOrId.lastIndexOf(':')) + 1);
  }
}
