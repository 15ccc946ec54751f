package io.consort.consortium.separation;

import io.consort.consortium.rule.BodyId;
import io.consort.kernel.sentence.Phrase;

/** Something that one can be in a consortium. */
public sealed interface Duty {

    /** Holds a seat of a body, as its holder or as an alternate. */
    record Seated(BodyId body) implements Duty {}

    /** Is the chair of a body. */
    record Presiding(BodyId body) implements Duty {}

    /** Keeps the minutes of a body. */
    record Recording(BodyId body) implements Duty {}

    /** Has a part in a project or fund. */
    record Engaged(Part as) implements Duty {}

    /** It, as what somebody is. */
    default Phrase words() {
        return switch (this) {
            case Seated(var body) -> Phrase.of("duty.seated", body);
            case Presiding(var body) -> Phrase.of("duty.presiding", body);
            case Recording(var body) -> Phrase.of("duty.recording", body);
            case Engaged(var as) -> Phrase.of("duty.engaged", Phrase.constant(as));
        };
    }
}
