/**
 * Reads and checks an Amazon Lex V2 bot in the console's export format. Pure: knows no AWS client.
 */
@NullMarked
package vanity.bot;

import org.jspecify.annotations.NullMarked;
