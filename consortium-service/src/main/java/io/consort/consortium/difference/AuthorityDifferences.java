package io.consort.consortium.difference;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.ReservedAct;
import java.util.function.Function;

/** What changes in which acts take more than the hand that does them. */
final class AuthorityDifferences {

    private AuthorityDifferences() {}

    static void add(Charter before, Charter after, Sentences sentences) {
        sentences.begin(Section.AUTHORITY);
        sentences.lists(
                before.reserved(),
                after.reserved(),
                ReservedAct::act,
                each -> "The act " + each.act() + " is reserved: it takes " + needed(each.needs()) + ".",
                each -> "The act " + each.act() + " is no longer reserved.",
                (a, b) -> sentences.compare(
                        a.needs(),
                        b.needs(),
                        (old, next) ->
                                "The act " + b.act() + " takes " + needed(next) + " instead of " + needed(old) + "."),
                "the reserved acts");
        sentences.lists(
                before.fourEyes(),
                after.fourEyes(),
                Function.identity(),
                act -> "When the secretariat does the act " + act + ", a second person of it confirms it.",
                act -> "One person of the secretariat suffices for the act " + act + ".",
                (_, _) -> {},
                "the acts of four eyes");
    }

    private static String needed(ReservedAct.Needed needed) {
        return switch (needed) {
            case ReservedAct.Needed.ByResolution(var motion) -> "a resolution on a motion of the kind " + motion;
        };
    }
}
