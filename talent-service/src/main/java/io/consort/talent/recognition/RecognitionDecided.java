package io.consort.talent.recognition;

import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;

/** A request for recognition was decided. */
public sealed interface RecognitionDecided extends TalentEvent {

    /** The decision. */
    RecognitionId recognition();

    /** What was asked for. */
    Sought sought();

    @Override
    default String subject() {
        return "recognitions/" + recognition();
    }

    /** For everyone, and for who asked and was asked. */
    @Override
    default Audience audience(TalentState state) {
        return Audience.EVERYONE.or(own -> own.equals(sought().home()) || own.equals(sought().host()));
    }

    /** A title was recognised, under an agreement. */
    record RecognitionGranted(RecognitionId recognition, Sought sought, Award award) implements RecognitionDecided {
        @Override
        public TalentState on(TalentState state, Header header) {
            return state.with(Recognitions.of(state).granted(recognition, sought, award));
        }
    }

    /** A title was not recognised, for a reason. */
    record RecognitionRefused(RecognitionId recognition, Sought sought, Reason reason) implements RecognitionDecided {
        @Override
        public TalentState on(TalentState state, Header header) {
            return state.with(Recognitions.of(state).refused(recognition, sought, reason));
        }
    }
}
