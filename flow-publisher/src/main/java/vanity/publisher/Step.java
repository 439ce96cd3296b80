package vanity.publisher;

import java.time.Duration;
import java.util.Optional;
import vanity.contactflow.FlowType;

/** What a poll does next. */
sealed interface Step {

  /** One call that changes the instance. */
  sealed interface Change extends Step {
    /** The operation, as IAM writes it. */
    default String api() {
      return "connect:"
          + switch (this) {
            case AssociateBot _ -> "AssociateBot";
            case AssociateFunction _ -> "AssociateLambdaFunction";
            case CreateFlow _ -> "CreateContactFlow";
            case UpdateContent _ -> "UpdateContactFlowContent";
            case UpdateMetadata _ -> "UpdateContactFlowMetadata";
            case RememberFormer _ -> "TagResource";
            case BindNumber _, GiveBack _ -> "AssociatePhoneNumberContactFlow";
            case UnbindNumber _ -> "DisassociatePhoneNumberContactFlow";
            case DeleteFlow _ -> "DeleteContactFlow";
            case DisassociateFunction _ -> "DisassociateLambdaFunction";
            case DisassociateBot _ -> "DisassociateBot";
            case ForgetFormer _ -> "UntagResource";
          };
    }
  }

  /** A change that puts something in place. */
  sealed interface Addition extends Change {}

  record AssociateBot(String aliasArn) implements Addition {}

  record AssociateFunction(String functionArn) implements Addition {}

  record CreateFlow(String name, FlowType type, String owner, String content) implements Addition {}

  record UpdateContent(String flowId, String content) implements Addition {}

  /** Gives the flow its name and makes it active. */
  record UpdateMetadata(String flowId, String name) implements Addition {}

  /** Writes on our own flow which flow the number leads to until it is bound to ours. */
  record RememberFormer(String flowId, String flowArn, String numberId, String formerFlowId)
      implements Addition {}

  record BindNumber(String numberArn, String flowId) implements Addition {}

  /** A change that takes something away, and that is done as well if the thing is gone already. */
  sealed interface Removal extends Change {
    /** The view without what this takes away. */
    InstanceView after(InstanceView view);

    /** Whether this answer, given again and again, says that there is nothing to take away. */
    default boolean isGoneAfter(ServiceFault.Kind kind) {
      return kind == ServiceFault.Kind.NOT_FOUND;
    }
  }

  /** Leads a number that was taken over to where it led before. */
  record GiveBack(String numberArn, String flowId) implements Removal {
    // A flow that takes no number any more is as good as gone: what wants to go must not wait for
    // it.
    @Override
    public boolean isGoneAfter(ServiceFault.Kind kind) {
      return kind == ServiceFault.Kind.NOT_FOUND || kind == ServiceFault.Kind.REJECTED;
    }

    @Override
    public InstanceView after(InstanceView view) {
      return view.withoutFormer(flowId);
    }
  }

  /**
   * Leads a number nowhere.
   *
   * @param lost the flow that it would be given back to, and that does not take it
   */
  record UnbindNumber(String numberArn, Optional<String> lost) implements Removal {
    @Override
    public InstanceView after(InstanceView view) {
      return view.withoutBinding(numberArn);
    }

    @Override
    public String label() {
      return getClass().getSimpleName() + lost.map(UnbindNumber::told).orElse("");
    }

    private static String told(String lost) {
      return ", for its former flow " + lost + " is gone";
    }
  }

  /** Takes away what our own flow bears of a number that it has no more. */
  record ForgetFormer(String flowArn, String numberId) implements Removal {
    @Override
    public InstanceView after(InstanceView view) {
      return view.forgetting(numberId);
    }
  }

  record DeleteFlow(String flowId) implements Removal {
    @Override
    public InstanceView after(InstanceView view) {
      return view.withoutFlow(flowId);
    }
  }

  record DisassociateFunction(String functionArn) implements Removal {
    @Override
    public boolean isGoneAfter(ServiceFault.Kind kind) {
      return goneToAssociations(kind);
    }

    @Override
    public InstanceView after(InstanceView view) {
      return view.withoutFunction(functionArn);
    }
  }

  record DisassociateBot(String aliasArn) implements Removal {
    @Override
    public boolean isGoneAfter(ServiceFault.Kind kind) {
      return goneToAssociations(kind);
    }

    @Override
    public InstanceView after(InstanceView view) {
      return view.withoutBot(aliasArn);
    }
  }

  // Connect calls an association whose bot or function is gone an invalid request as often as not
  // found (docs/wire-formats.md#disassociate-gone).
  private static boolean goneToAssociations(ServiceFault.Kind kind) {
    return kind == ServiceFault.Kind.NOT_FOUND || kind == ServiceFault.Kind.REJECTED;
  }

  /**
   * Nothing to do but to look again later.
   *
   * @param atMost how long after the beginning of the request it is still worth it
   * @param advice for when it did not come
   */
  record Wait(String forWhat, Duration atMost, String advice) implements Step {}

  /** It cannot be done. */
  record Refuse(String cause, String advice) implements Step {}

  /** The flows are live; this is the one that answers calls. */
  record Published(LiveFlow flow) implements Step {}

  /** Nothing is left. */
  record Retired() implements Step {}

  /** For logs: the kind of step, without what is in it. */
  default String label() {
    return getClass().getSimpleName();
  }
}
