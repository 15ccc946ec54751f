package io.consort.talent.person;

/** What there is under a key of {@link PersonalData}. */
public sealed interface Keeping {

    /** Nothing was ever put there. */
    record Nothing() implements Keeping {}

    /** A dossier. */
    record Held(Dossier dossier) implements Keeping {}

    /** It was erased, for good: nothing can be put there any more. */
    record Gone() implements Keeping {}
}
