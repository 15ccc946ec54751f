package io.consort.talent.recognition;

/**
 * A decision on a title.
 *
 * @param id its number
 * @param sought what was asked
 * @param outcome what was decided
 */
public record Recognition(RecognitionId id, Sought sought, Outcome outcome) {

    /** The decision that was granted. */
    public static Recognition of(RecognitionId id, Sought sought, Award award) {
        return new Recognition(id, sought, new Outcome.Recognised(award));
    }

    /** The decision that was refused. */
    public static Recognition of(RecognitionId id, Sought sought, Reason reason) {
        return new Recognition(id, sought, new Outcome.Refused(reason));
    }
}
