package vanity.simulator.flow;

import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lex.Lex;

/** What is behind the blocks of a flow. */
public record FlowServices(
    LambdaHost lambdas, Lex lex, ContactCentre centre, FlowLibrary library) {}
