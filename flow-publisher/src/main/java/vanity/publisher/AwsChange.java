package vanity.publisher;

import java.util.Map;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.ContactFlowState;

/** Makes one change to an instance. */
final class AwsChange {
  private final ConnectClient connect;
  private final String instanceId;
  private final AwsCalls calls;

  AwsChange(ConnectClient connect, String instanceId, AwsCalls calls) {
    this.connect = connect;
    this.instanceId = instanceId;
    this.calls = calls;
  }

  void perform(Step.Change change) {
    calls.call(change.api(), () -> made(change));
  }

  private Object made(Step.Change change) {
    return switch (change) {
      case Step.AssociateBot bot ->
          connect.associateBot(
              call -> call.instanceId(instanceId).lexV2Bot(v2 -> v2.aliasArn(bot.aliasArn())));
      case Step.AssociateFunction function ->
          connect.associateLambdaFunction(
              call -> call.instanceId(instanceId).functionArn(function.functionArn()));
      case Step.CreateFlow flow ->
          connect.createContactFlow(call ->
              call.instanceId(instanceId)
                  .name(flow.name())
                  .type(flow.type().name())
                  .content(flow.content())
                  .tags(Map.of(LiveFlow.OWNER_TAG, flow.owner())));
      case Step.UpdateContent flow ->
          connect.updateContactFlowContent(call ->
              call.instanceId(instanceId).contactFlowId(flow.flowId()).content(flow.content()));
      case Step.UpdateMetadata flow ->
          connect.updateContactFlowMetadata(call ->
              call.instanceId(instanceId)
                  .contactFlowId(flow.flowId())
                  .name(flow.name())
                  .contactFlowState(ContactFlowState.ACTIVE));
      case Step.RememberFormer note ->
          connect.tagResource(call ->
              call.resourceArn(note.flowArn())
                  .tags(Map.of(LiveFlow.formerTag(note.numberId()), note.formerFlowId())));
      case Step.BindNumber number -> bound(number.numberArn(), number.flowId());
      case Step.Removal removal -> removed(removal);
    };
  }

  private Object bound(String numberArn, String flowId) {
    return connect.associatePhoneNumberContactFlow(call ->
        call.instanceId(instanceId)
            .phoneNumberId(AwsNumberId.of(numberArn, connect))
            .contactFlowId(flowId));
  }

  private Object removed(Step.Removal removal) {
    return switch (removal) {
      case Step.GiveBack number -> bound(number.numberArn(), number.flowId());
      case Step.ForgetFormer note ->
          connect.untagResource(call ->
              call.resourceArn(note.flowArn()).tagKeys(LiveFlow.formerTag(note.numberId())));
      case Step.UnbindNumber number ->
          connect.disassociatePhoneNumberContactFlow(call ->
              call.instanceId(instanceId)
                  .phoneNumberId(AwsNumberId.of(number.numberArn(), connect)));
      case Step.DeleteFlow flow ->
          connect.deleteContactFlow(
              call -> call.instanceId(instanceId).contactFlowId(flow.flowId()));
      case Step.DisassociateFunction function ->
          connect.disassociateLambdaFunction(
              call -> call.instanceId(instanceId).functionArn(function.functionArn()));
      case Step.DisassociateBot bot ->
          connect.disassociateBot(
              call -> call.instanceId(instanceId).lexV2Bot(v2 -> v2.aliasArn(bot.aliasArn())));
    };
  }
}
