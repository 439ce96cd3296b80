/** Where the project's files are, and where a run keeps its callers and its own files. */
@NullMarked
package vanity.cli.home;

import org.jspecify.annotations.NullMarked;
