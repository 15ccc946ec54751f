package io.consort.consortium.membership;

import io.consort.consortium.rule.ClassId;
import java.time.LocalDate;

/**
 * An invitation.
 *
 * @param lapsesOn the first day on which it is open no more
 */
public record Invitation(ClassId membershipClass, LocalDate invitedOn, LocalDate lapsesOn) {

    /** Whether it can be accepted on a date. */
    public boolean isOpen(LocalDate date) {
        return date.isBefore(lapsesOn);
    }
}
