/** The whole system on one port of this machine: dashboard, API and softphone. */
@NullMarked
package vanity.cli.web;

import org.jspecify.annotations.NullMarked;
