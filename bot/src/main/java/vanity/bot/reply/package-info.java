/** What a Lambda function may answer to Lex V2, read as strictly as the service reads it. */
@NullMarked
package vanity.bot.reply;

import org.jspecify.annotations.NullMarked;
