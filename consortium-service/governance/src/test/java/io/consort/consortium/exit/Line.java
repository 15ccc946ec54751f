package io.consort.consortium.exit;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.function.Supplier;

/** The line to the other services, on which anything can happen to a call. */
final class Line {

    /** What happens to a call. */
    enum Fate {
        OK,
        /** A rule over there stands against it just now. */
        REFUSED,
        /** It never arrives. */
        LOST,
        /** It is done, and the answer never arrives. */
        UNANSWERED,
        /** The process stops before it calls. */
        CRASH_BEFORE,
        /** The process stops after the call, before it records what came of it. */
        CRASH_AFTER
    }

    /** The process stops. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    private final Supplier<Fate> next;

    Line(Supplier<Fate> next) {
        this.next = next;
    }

    ExitDesk to(ExitDesk desk) {
        return new ExitDesk() {
            @Override
            public PartPreview preview(ConsortiumId consortium, Leaving leaving) {
                return desk.preview(consortium, leaving);
            }

            @Override
            public void settle(ConsortiumId consortium, SettlementId settlement, Leaving leaving, String digest) {
                over(() -> desk.settle(consortium, settlement, leaving, digest));
            }

            @Override
            public void revoke(ConsortiumId consortium, SettlementId settlement, String reason) {
                over(() -> desk.revoke(consortium, settlement, reason));
            }

            @Override
            public void readmit(ConsortiumId consortium, SettlementId settlement, LocalDate from) {
                over(() -> desk.readmit(consortium, settlement, from));
            }
        };
    }

    private void over(Runnable call) {
        switch (next.get()) {
            case OK -> call.run();
            case REFUSED -> throw DomainException.conflict("exit-blocked", "A loan is open.");
            case LOST -> throw away();
            case UNANSWERED -> {
                call.run();
                throw away();
            }
            case CRASH_BEFORE -> throw new Crash();
            case CRASH_AFTER -> {
                call.run();
                throw new Crash();
            }
        }
    }

    private static DomainException away() {
        return DomainException.unavailable("service-unavailable", "The service does not answer.");
    }
}
