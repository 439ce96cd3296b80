/** A web server on the loopback address: requests, answers, and who is refused. */
@NullMarked
package vanity.cli.web.http;

import org.jspecify.annotations.NullMarked;
