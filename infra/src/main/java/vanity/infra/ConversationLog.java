package vanity.infra;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.lex.CfnBotAlias;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/**
 * What callers say, as text, for a deployment that asks for it; it holds numbers, so it is
 * short-lived.
 */
record ConversationLog(LogGroup group) {
  static ConversationLog of(Construct scope) {
    return new ConversationLog(
        LogGroup.Builder.create(scope, "Conversations")
            .encryptionKey(key(scope))
            .retention(RetentionDays.ONE_WEEK)
            .removalPolicy(RemovalPolicy.DESTROY)
            .build());
  }

  void attach(CfnBotAlias alias, Role role) {
    group.grantWrite(role);
    alias.setConversationLogSettings(
        CfnBotAlias.ConversationLogSettingsProperty.builder()
            .textLogSettings(
                List.of(
                    CfnBotAlias.TextLogSettingProperty.builder()
                        .enabled(true)
                        .destination(
                            CfnBotAlias.TextLogDestinationProperty.builder()
                                .cloudWatch(
                                    CfnBotAlias.CloudWatchLogGroupLogDestinationProperty.builder()
                                        .cloudWatchLogGroupArn(group.getLogGroupArn())
                                        .logPrefix("call/")
                                        .build())
                                .build())
                        .build()))
            .build());
  }

  private static Key key(Construct scope) {
    var stack = Stack.of(scope);
    var key =
        Key.Builder.create(scope, "ConversationsKey")
            .description("Vanity Line: what callers say")
            .enableKeyRotation(true)
            .removalPolicy(RemovalPolicy.DESTROY)
            .build();
    key.addToResourcePolicy(
        PolicyStatement.Builder.create()
            .principals(
                List.of(new ServicePrincipal("logs.%s.amazonaws.com".formatted(stack.getRegion()))))
            .actions(CustomerKey.USE)
            .resources(List.of("*")) // in a key's own policy this is the key
            .conditions(
                Map.of(
                    "ArnLike",
                    Map.of(
                        "kms:EncryptionContext:aws:logs:arn",
                        "arn:%s:logs:%s:%s:log-group:*"
                            .formatted(
                                stack.getPartition(), stack.getRegion(), stack.getAccount()))))
            .build());
    return key;
  }
}
