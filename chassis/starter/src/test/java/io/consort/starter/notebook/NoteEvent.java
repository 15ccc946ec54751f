package io.consort.starter.notebook;

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

    record NoteRewritten(NoteId note, String text) implements NoteEvent {
        @Override
        public String subject() {
            return "notes/" + note;
        }
    }
}
