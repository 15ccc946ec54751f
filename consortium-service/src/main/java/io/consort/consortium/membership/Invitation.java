package io.consort.consortium.membership;

import io.consort.consortium.rule.ClassId;
import java.time.LocalDate;

/** An invitation that is open. */
public record Invitation(ClassId membershipClass, LocalDate invitedOn) {}
