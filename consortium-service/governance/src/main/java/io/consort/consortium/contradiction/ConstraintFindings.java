package io.consort.consortium.contradiction;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.Duty;
import io.consort.consortium.separation.Span;
import io.consort.kernel.sentence.Phrase;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Duties kept apart that the charter itself puts together, and constraints on what there is not. */
final class ConstraintFindings {

    private static final Set<EffectKind> CONCERNS_A_MEMBER =
            EnumSet.of(EffectKind.SUSPENSION, EffectKind.EXPULSION, EffectKind.REMOVAL);

    private ConstraintFindings() {}

    static void look(Document document, Findings findings) {
        List<Constraint> constraints = document.charter().constraints();
        findings.addRepeated(
                "/governance/constraints",
                "constraint",
                constraints.stream().map(Constraint::id).toList());
        for (int i = 0; i < constraints.size(); i++) {
            String at = Document.CONSTRAINTS + i;
            switch (constraints.get(i)) {
                case Constraint.Apart apart -> look(document, apart, at, findings);
                case Constraint.AtMost most -> look(document, most, at, findings);
                case Constraint.Aside aside -> look(document, aside, at, findings);
            }
        }
    }

    private static void look(Document document, Constraint.Apart apart, String at, Findings findings) {
        requireBody(document, apart.one(), at + "/one/body", findings);
        requireBody(document, apart.other(), at + "/other/body", findings);
        if (isOfficeIn(apart.one(), apart.other()) || isOfficeIn(apart.other(), apart.one())) {
            findings.add(at, "office-sits");
        } else if (apart.span() != Span.PERSON) {
            shared(document, apart).forEach(who -> findings.add(at, "seat-on-both-sides", who));
        }
    }

    /** Whether one is an office that only a seat of the other's body can have. */
    private static boolean isOfficeIn(Duty office, Duty seat) {
        return seat instanceof Duty.Seated(BodyId in)
                && switch (office) {
                    case Duty.Presiding(BodyId over) -> over.equals(in);
                    case Duty.Recording(BodyId of) -> of.equals(in);
                    case Duty.Seated _, Duty.Engaged _ -> false;
                };
    }

    /** Whom the charter seats in both bodies, in words. */
    private static Set<Phrase> shared(Document document, Constraint.Apart apart) {
        if (!(apart.one() instanceof Duty.Seated(BodyId one))
                || !(apart.other() instanceof Duty.Seated(BodyId other))) {
            return Set.of();
        }
        Set<Phrase> both = new HashSet<>(given(document, one));
        both.retainAll(given(document, other));
        return both;
    }

    /** To whom the charter gives seats of a body, in words. */
    private static Set<Phrase> given(Document document, BodyId body) {
        return document.body(body).map(BodyRule::seats).orElse(List.of()).stream()
                .map(SeatRule::filling)
                .flatMap(filling -> owner(filling).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Phrase> owner(Filling filling) {
        return switch (filling) {
            case Filling.ByRight(var of) -> Set.of(Phrase.of("contradiction.each-member", of));
            case Filling.ByAppointment(var by) -> Set.of(Phrase.text(by));
            case Filling.ByElection _ -> Set.of();
        };
    }

    private static void look(Document document, Constraint.AtMost most, String at, Findings findings) {
        BodyRule body = document.body(most.body()).orElse(null);
        if (body == null) {
            findings.add(at + "/body", "no-body", most.body());
        } else if (most.span() != Span.PERSON) {
            given(document, most.body()).forEach(who -> {
                int seats = body.seats().stream()
                        .filter(seat -> owner(seat.filling()).contains(who))
                        .mapToInt(SeatRule::count)
                        .sum();
                if (seats > most.seats()) {
                    findings.add(at + "/seats", "too-many-seats", who, seats, body.id(), most.seats());
                }
            });
        }
    }

    private static void look(Document document, Constraint.Aside aside, String at, Findings findings) {
        for (int i = 0; i < aside.motions().size(); i++) {
            MotionKindId motion = aside.motions().get(i);
            if (!document.hasMotion(motion)) {
                findings.add(at + "/motions/" + i, "no-motion", motion);
            }
        }
        if (aside.span() != Span.PERSON) {
            lookAtWhoIsLeft(document, aside, at, findings);
        }
        if (aside.motions().isEmpty() && !document.charter().hasMotions()) {
            findings.add(at + "/motions", "nothing-to-stand-aside-from");
        }
    }

    /** Bodies in which one organisation has every vote decide nothing that concerns it. */
    private static void lookAtWhoIsLeft(Document document, Constraint.Aside aside, String at, Findings findings) {
        document.charter().motions().stream()
                .filter(motion -> aside.motions().isEmpty() || aside.motions().contains(motion.id()))
                .filter(motion -> CONCERNS_A_MEMBER.contains(motion.effect()))
                .forEach(motion -> document.body(motion.body()).ifPresent(body -> {
                    Set<Filling> fillings = document.voting(body).stream()
                            .map(SeatRule::filling)
                            .collect(Collectors.toSet());
                    if (fillings.size() == 1 && fillings.iterator().next() instanceof Filling.ByAppointment(var by)) {
                        findings.add(at, "nobody-left", body.id(), by, motion.id());
                    }
                }));
    }

    private static void requireBody(Document document, Duty duty, String at, Findings findings) {
        BodyId body = switch (duty) {
            case Duty.Seated(BodyId in) -> in;
            case Duty.Presiding(BodyId over) -> over;
            case Duty.Recording(BodyId of) -> of;
            case Duty.Engaged _ -> null;
        };
        if (body != null && document.body(body).isEmpty()) {
            findings.add(at, "no-body", body);
        }
    }
}
