package vanity.fulfillment.hearing;

import java.util.Optional;
import vanity.fulfillment.hearing.Meaning.Plain;

/** The meanings that store, hang up, transfer or erase. */
final class Acts {
  private Acts() {}

  /** What to ask about before such a thing is done in doubt; nothing for all other meanings. */
  static Optional<Doubtful> doubtful(Meaning meaning) {
    return Optional.ofNullable(
        switch (meaning) {
          case Meaning.Do(Deed deed, Which which) ->
              deed == Deed.KEEP && !(which instanceof Which.Open) ? Doubtful.KEEP : null;
          case Plain.GOODBYE -> Doubtful.GOODBYE;
          case Plain.AGENT -> Doubtful.AGENT;
          case Plain.FORGET_ME -> Doubtful.FORGET;
          case Plain _ -> null;
          case Meaning.Pick _,
              Meaning.Outside _,
              Meaning.RepeatOne _,
              Meaning.Whole _,
              Meaning.Part _,
              Meaning.Ending _,
              Meaning.Corrected _,
              Meaning.WhatSpells _,
              Meaning.Sure _ ->
              null;
        });
  }
}
