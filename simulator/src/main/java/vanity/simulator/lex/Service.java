package vanity.simulator.lex;

import vanity.bot.BotLocale;
import vanity.bot.reply.ReplyReader;

/** A locale of an alias, ready to play. */
record Service(
    BotAlias alias,
    BotLocale locale,
    Recogniser recogniser,
    ReplyReader replies,
    CodeHooks hooks,
    LexSettings settings,
    BotCoverage coverage) {}
