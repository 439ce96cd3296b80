package vanity.simulator.lex;

import vanity.bot.BotLocale;
import vanity.bot.reply.ReplyReader;
import vanity.simulator.lex.understanding.Recogniser;

/** A locale of an alias, ready to play. */
record Service(
    BotAlias alias,
    BotLocale locale,
    Recogniser recogniser,
    ReplyReader replies,
    LexSettings settings,
    BotCoverage coverage) {}
