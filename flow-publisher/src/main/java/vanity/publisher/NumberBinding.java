package vanity.publisher;

import java.util.Optional;

/**
 * Decides what leads a phone number to our flow, and what lets it go.
 *
 * <p>A number that is taken over goes back to the flow that it led to before. Our own flow bears
 * that in a tag, written before the number is bound, so that no crash makes it forgotten
 * (docs/decisions/0706-the-flow-remembers-whose-its-number-was.md).
 */
final class NumberBinding {
  private NumberBinding() {}

  /**
   * The next step towards the number leading to our flow.
   *
   * @param own the flow that it should lead to
   * @param renamed the one that bore our former name, if both are there
   */
  static Optional<Step> next(
      String numberArn,
      LiveFlow own,
      Optional<LiveFlow> renamed,
      boolean takeOver,
      InstanceView view) {
    Optional<String> bound = view.boundTo(numberArn);
    if (bound.filter(own.id()::equals).isPresent()) {
      return Optional.empty();
    }
    Optional<LiveFlow> fromOurs = renamed.filter(old -> bound.filter(old.id()::equals).isPresent());
    Optional<String> remembered = own.formerOf(numberArn).map(FormerFlow::id);
    // A rollback takes back what the update gave back, whether or not it says so again.
    boolean weGaveIt = bound.equals(remembered);
    if (bound.isPresent() && !takeOver && fromOurs.isEmpty() && !weGaveIt) {
      return Optional.of(refused(numberArn, bound.orElseThrow()));
    }
    Optional<String> former =
        fromOurs.isPresent()
            ? fromOurs.flatMap(old -> old.formerOf(numberArn)).map(FormerFlow::id)
            : bound;
    return Optional.of(
        remembered.equals(former)
            ? new Step.BindNumber(numberArn, own.id())
            : noted(own, Arn.idOf(numberArn), former));
  }

  private static Step noted(LiveFlow own, String numberId, Optional<String> former) {
    return former
        .<Step>map(id -> new Step.RememberFormer(own.id(), own.arn(), numberId, id))
        .orElseGet(() -> new Step.ForgetFormer(own.arn(), numberId));
  }

  private static Step refused(String numberArn, String flowId) {
    return new Step.Refuse(
        "the phone number %s is bound to the flow %s".formatted(numberArn, flowId),
        "Unbind it there, or deploy with -c takeOver=true to take it over");
  }

  /** What lets a number go that leads to this flow of ours. */
  static Step.Removal away(String numberArn, LiveFlow own) {
    Optional<FormerFlow> former = own.formerOf(numberArn);
    return former
        .filter(flow -> !flow.isGone())
        .<Step.Removal>map(flow -> new Step.GiveBack(numberArn, flow.id()))
        .orElseGet(() -> new Step.UnbindNumber(numberArn, former.map(FormerFlow::id)));
  }
}
