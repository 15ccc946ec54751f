package io.consort.consortium.closing;

import io.consort.consortium.life.LedgerEnd;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.function.Supplier;

/** The wire to the other services, on which anything can happen to a call. */
record Wire(Supplier<Fate> next) {

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

    ServiceLedger to(ServiceLedger ledger) {
        return new ServiceLedger() {
            @Override
            public LedgerEnd tell(ConsortiumId consortium, Tiding tiding) {
                return over(() -> ledger.tell(consortium, tiding));
            }

            @Override
            public List<OpenMatter> openMatters(ConsortiumId consortium) {
                return ledger.openMatters(consortium);
            }
        };
    }

    private LedgerEnd over(Supplier<LedgerEnd> call) {
        return switch (next.get()) {
            case OK -> call.get();
            case REFUSED -> throw DomainException.conflict("matters-open", "An account is not empty.");
            case LOST -> throw away();
            case UNANSWERED -> {
                call.get();
                throw away();
            }
            case CRASH_BEFORE -> throw new Crash();
            case CRASH_AFTER -> {
                call.get();
                throw new Crash();
            }
        };
    }

    private static DomainException away() {
        return DomainException.unavailable("service-unavailable", "The service does not answer.");
    }
}
