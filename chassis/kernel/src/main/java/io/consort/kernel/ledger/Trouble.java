package io.consort.kernel.ledger;

import io.consort.kernel.problem.DomainException;

/** Why a ledger is not to be asked in this process. Both are tried again after a while. */
enum Trouble {
    /** What is stored is not what was written. */
    CORRUPT {
        @Override
        DomainException answer() {
            return DomainException.unavailable(
                    "ledger-refused",
                    "This ledger failed its audit: what is stored is not what was written. An operator must look at it.");
        }
    },
    /** A later version of the software has written to it, as while a service is upgraded. */
    NEWER {
        @Override
        DomainException answer() {
            return DomainException.unavailable(
                    "ledger-newer",
                    "A later version of this service has written to this ledger than the one that was asked. Ask again:"
                            + " the others answer.");
        }
    };

    abstract DomainException answer();
}
