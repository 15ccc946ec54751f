package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.Duty;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;

/** Which constraints an appointment or an engagement can come to breach: those on the duties that it gives. */
final class Touched {

    private Touched() {}

    static boolean by(ConsortiumEvent event, Constraint constraint) {
        return switch (constraint) {
            case Constraint.Apart apart -> by(event, apart.one()) || by(event, apart.other());
            case Constraint.AtMost most -> by(event, new Duty.Seated(most.body()));
            case Constraint.Aside _ -> false;
        };
    }

    private static boolean by(ConsortiumEvent event, Duty duty) {
        return switch (duty) {
            case Duty.Seated(BodyId body) -> isOf(event, body);
            case Duty.Presiding(BodyId body) -> isOf(event, body);
            case Duty.Recording(BodyId body) -> isOf(event, body);
            case Duty.Engaged(Part as) -> event instanceof EngagementRecorded(var engagement) && engagement.as() == as;
        };
    }

    /** A seat carries an office of its body with it, so that whatever happens to one of them touches both. */
    private static boolean isOf(ConsortiumEvent event, BodyId body) {
        return event instanceof BodyEvent each
                && switch (each) {
                    case SeatEvent seat -> seat.seat().value().startsWith(body + ".");
                    case OfficeEvent office -> office.body().equals(body);
                };
    }
}
