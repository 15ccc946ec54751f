package io.consort.starter.notebook;

import io.consort.kernel.foureyes.FourEyesFact;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.money.Fraction;
import org.joda.money.Money;

sealed interface NoteEvent extends Event {

    record NoteTaken(NoteId note, String text, Money worth, Fraction share) implements NoteEvent {
        @Override
        public String subject() {
            return "notes/" + note;
        }
    }

    /** About an act of the secretariat that takes two of its people. */
    sealed interface ActOfTwo extends NoteEvent, FourEyesFact {}

    record ActProposed(String act, String digest) implements ActOfTwo, FourEyesFact.Proposed {}

    record ActSeconded(String act, String digest) implements ActOfTwo, FourEyesFact.Seconded {}

    record ActWithdrawn(String act, String digest) implements ActOfTwo, FourEyesFact.Withdrawn {}

    record NoteRewritten(NoteId note, String text) implements NoteEvent {
        @Override
        public String subject() {
            return "notes/" + note;
        }
    }
}
