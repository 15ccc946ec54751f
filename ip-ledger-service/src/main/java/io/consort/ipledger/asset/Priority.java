package io.consort.ipledger.asset;

import java.time.LocalDate;

/**
 * The first application for what an asset protects.
 *
 * @param office which took it, by its code of WIPO standard ST.3
 * @param number the application's number as that office writes it
 * @param filed on which day
 */
public record Priority(String office, String number, LocalDate filed) {
    public Priority {
        Office.require("/office", office);
        number = OfficeFormat.compact(Identifier.Type.APPLICATION, office, number);
        OfficeFormat.requireApplication("/number", office, number);
    }
}
