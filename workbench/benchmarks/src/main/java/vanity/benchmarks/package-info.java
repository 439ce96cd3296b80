/** JMH benchmarks of the engine; how to run them stands in docs/engine.md. */
@NullMarked
package vanity.benchmarks;

import org.jspecify.annotations.NullMarked;
