package io.consort.consortium.charter;

import java.time.LocalDate;

/** When the consortium of a ledger began. */
public interface FirstDay {

    /** The first day of the consortium, from which on holds what was adopted before anyone had acceded. */
    LocalDate foundedOn();
}
