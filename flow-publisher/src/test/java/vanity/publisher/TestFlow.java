package vanity.publisher;

/** Two small flows with all the placeholders of ours. */
final class TestFlow {
  static final String TEMPLATE =
      """
      {"Version":"2019-10-30","StartAction":"logging","Metadata":{"type":"contactFlow"},
       "Actions":[
        {"Identifier":"logging","Type":"UpdateFlowLoggingBehavior",
         "Parameters":{"FlowLoggingBehavior":"${flowLogging}"},
         "Transitions":{"NextAction":"settings","Errors":[],"Conditions":[]}},
        {"Identifier":"settings","Type":"UpdateFlowAttributes",
         "Parameters":{"FlowAttributes":{
           "recordingConsent":{"Value":"${recordingConsent}"},
           "agentQueue":{"Value":"${agentQueueArn}"},
           "queueFlow":{"Value":"${queueFlowArn}"}}},
         "Transitions":{"NextAction":"offer","Errors":[{"ErrorType":"NoMatchingError","NextAction":"goodbye"}],"Conditions":[]}},
        {"Identifier":"offer","Type":"InvokeLambdaFunction",
         "Parameters":{"LambdaFunctionARN":"${fulfillmentArn}","InvocationTimeLimitSeconds":"8",
           "ResponseValidation":{"ResponseType":"STRING_MAP"}},
         "Transitions":{"NextAction":"talk","Errors":[{"ErrorType":"NoMatchingError","NextAction":"goodbye"}],"Conditions":[]}},
        {"Identifier":"talk","Type":"ConnectParticipantWithLexBot",
         "Parameters":{"Text":"Hello","LexV2Bot":{"AliasArn":"${botAliasArn}"}},
         "Transitions":{"NextAction":"goodbye","Errors":[
           {"ErrorType":"NoMatchingError","NextAction":"goodbye"},
           {"ErrorType":"NoMatchingCondition","NextAction":"goodbye"}],"Conditions":[]}},
        {"Identifier":"goodbye","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}]}
      """;

  /** The same with other words. */
  static final String CHANGED = TEMPLATE.replace("Hello", "Good day");

  /** What callers in the queue are in. */
  static final String QUEUE =
      """
      {"Version":"2019-10-30","StartAction":"logging","Metadata":{"type":"customerQueue"},
       "Actions":[
        {"Identifier":"logging","Type":"UpdateFlowLoggingBehavior",
         "Parameters":{"FlowLoggingBehavior":"${flowLogging}"},
         "Transitions":{"NextAction":"back","Errors":[],"Conditions":[]}},
        {"Identifier":"back","Type":"InvokeLambdaFunction",
         "Parameters":{"LambdaFunctionARN":"${fulfillmentArn}","InvocationTimeLimitSeconds":"8",
           "ResponseValidation":{"ResponseType":"STRING_MAP"}},
         "Transitions":{"NextAction":"talk","Errors":[{"ErrorType":"NoMatchingError","NextAction":"goodbye"}],"Conditions":[]}},
        {"Identifier":"talk","Type":"ConnectParticipantWithLexBot",
         "Parameters":{"Text":"Still here","LexV2Bot":{"AliasArn":"${botAliasArn}"}},
         "Transitions":{"NextAction":"goodbye","Errors":[
           {"ErrorType":"NoMatchingError","NextAction":"goodbye"},
           {"ErrorType":"NoMatchingCondition","NextAction":"goodbye"}],"Conditions":[]}},
        {"Identifier":"goodbye","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}]}
      """;

  /** The same with other words. */
  static final String CHANGED_QUEUE = QUEUE.replace("Still here", "Still waiting");

  private TestFlow() {}
}
