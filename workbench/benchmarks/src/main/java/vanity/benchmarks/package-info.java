/** JMH benchmarks of the engine; docs/engine.md says how to run them. */
@NullMarked
package vanity.benchmarks;

import org.jspecify.annotations.NullMarked;
