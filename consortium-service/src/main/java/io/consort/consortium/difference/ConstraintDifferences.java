package io.consort.consortium.difference;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.Duty;
import io.consort.consortium.separation.Span;

/** What changes in which duties are kept apart. */
final class ConstraintDifferences {

    private ConstraintDifferences() {}

    static void add(Charter before, Charter after, Sentences sentences) {
        sentences.begin(Section.SEPARATION);
        sentences.lists(
                before.constraints(),
                after.constraints(),
                Constraint::id,
                each -> "It is new (" + each.id() + ") that " + describe(each) + ": " + each.why(),
                each -> "It no longer holds (" + each.id() + ") that " + describe(each) + ".",
                (a, b) -> compare(a, b, sentences),
                "the constraints");
    }

    private static void compare(Constraint before, Constraint after, Sentences sentences) {
        if (!describe(before).equals(describe(after))) {
            sentences.add("Instead of the rule that " + describe(before) + " it holds that " + describe(after) + ".");
        }
        sentences.compare(
                before.why(),
                after.why(),
                (a, b) -> "The reason of the constraint " + after.id() + " reads \"" + b + "\" instead of \"" + a
                        + "\".");
    }

    private static String describe(Constraint constraint) {
        return switch (constraint) {
            case Constraint.Apart apart ->
                "no " + who(apart.span()) + " is both " + duty(apart.one()) + " and " + duty(apart.other());
            case Constraint.AtMost most ->
                "no " + who(most.span()) + " holds more than " + Words.seats(most.seats()) + " of the body "
                        + most.body();
            case Constraint.Aside aside ->
                "no " + who(aside.span()) + " votes on what concerns it"
                        + (aside.motions().isEmpty()
                                ? ""
                                : " in motions on "
                                        + Words.list(aside.motions().stream()
                                                .map(Object::toString)
                                                .toList()));
        };
    }

    private static String who(Span span) {
        return switch (span) {
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case GROUP -> "group of affiliates";
        };
    }

    private static String duty(Duty duty) {
        return switch (duty) {
            case Duty.Seated(var body) -> "a holder of a seat in the body " + body;
            case Duty.Presiding(var body) -> "the chair of the body " + body;
            case Duty.Recording(var body) -> "the secretary of the body " + body;
            case Duty.Engaged(var as) -> Words.constant(as) + " in a project or for a fund";
        };
    }
}
