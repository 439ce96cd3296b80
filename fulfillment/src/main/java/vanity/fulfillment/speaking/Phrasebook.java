package vanity.fulfillment.speaking;

/**
 * Every word that the Lambda has spoken, a page for each theme.
 *
 * <p>Plain sentences of at most some twenty words. Whatever is a page here is rendered in every
 * state by the tests.
 */
sealed interface Phrasebook
    permits OpeningPhrases,
        FindPhrases,
        OfferPhrases,
        NumberPhrases,
        ChoicePhrases,
        MenuPhrases,
        MissPhrases,
        KeepPhrases,
        DoubtPhrases,
        AsidePhrases,
        EndingPhrases {}
