package io.consort.consortium.separation;

import io.consort.consortium.rule.BodyId;

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
}
