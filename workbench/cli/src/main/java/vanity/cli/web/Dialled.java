package vanity.cli.web;

import vanity.simulator.CallPlan;
import vanity.simulator.Office;

/**
 * A call that somebody dials.
 *
 * @param from in E.164, or {@code withheld}
 * @param office what the deployment that answers has decided
 * @param switches what goes wrong at each moment
 * @param fresh on data of its own, so that it goes as it would in {@code ./vanity play}
 */
record Dialled(String from, Office office, CallPlan.Switches switches, boolean fresh) {}
