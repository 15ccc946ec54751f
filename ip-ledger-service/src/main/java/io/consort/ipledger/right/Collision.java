package io.consort.ipledger.right;

import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import io.consort.kernel.sentence.Phrase;
import io.consort.kernel.sentence.Sentence;

/**
 * Two rights that cannot both be.
 *
 * @param bar the one that was granted before
 * @param both where the two overlap
 */
record Collision(Right bar, Extent both) {

    /** CONFLICT, with the right that is met and where they overlap. */
    DomainException refusal() {
        return new DomainException(
                Kind.CONFLICT,
                "right-conflicts",
                "It meets " + bar + ", and the two cannot both be: they overlap in " + both.uses() + ", in "
                        + both.territory() + ", " + both.days() + ".",
                FieldError.of("/fields", Sentence.of("collision.fields", bar.id(), uses())),
                FieldError.of("/territory", Sentence.of("collision.territory", bar.id(), where())),
                FieldError.of("/from", days()));
    }

    private Object uses() {
        return both.isForAllUses() ? Phrase.of("fields.all") : both.uses();
    }

    private Object where() {
        Territory territory = both.territory();
        Object named = territory
                .group()
                .<Object>map(group -> Phrase.of("territory.group", group))
                .orElseGet(territory::codes);
        if (territory.equals(Territory.WORLD)) {
            return Phrase.of("territory.world");
        }
        return territory.allBut() ? Phrase.of("territory.all-but", named) : named;
    }

    private Sentence days() {
        return both.until() == null
                ? Sentence.of("collision.days-on", bar.id(), both.from())
                : Sentence.of("collision.days", bar.id(), both.from(), both.until());
    }
}
