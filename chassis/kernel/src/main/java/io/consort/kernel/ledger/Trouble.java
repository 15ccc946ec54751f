package io.consort.kernel.ledger;

import io.consort.kernel.problem.DomainException;
import java.time.Duration;

/** Why a ledger is not to be asked in this process. Each is tried again after a while. */
enum Trouble {
    /** What is stored is not what was written. */
    CORRUPT(Duration.ofSeconds(10)) {
        @Override
        DomainException answer() {
            return DomainException.unavailable(
                    "ledger-refused",
                    "This ledger failed its audit: what is stored is not what was written. An operator must look at it.");
        }
    },
    /** A later version of the software has written to it, as while a service is upgraded. */
    NEWER(Duration.ofSeconds(10)) {
        @Override
        DomainException answer() {
            return DomainException.unavailable(
                    "ledger-newer",
                    "A later version of this service has written to this ledger than the one that was asked. Ask again:"
                            + " the others answer.");
        }
    },
    /** It takes more memory than one ledger may. To find that out by folding takes long. */
    TOO_LARGE(Duration.ofMinutes(2)) {
        @Override
        DomainException answer() {
            return Footprint.tooLarge();
        }
    };

    private final Duration pause;

    Trouble(Duration pause) {
        this.pause = pause;
    }

    /** How long it is not tried again. */
    Duration pause() {
        return pause;
    }

    /** What whoever asks is told. */
    abstract DomainException answer();
}
