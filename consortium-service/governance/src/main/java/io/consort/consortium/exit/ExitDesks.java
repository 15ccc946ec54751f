package io.consort.consortium.exit;

/** The desks of the other services, and of the work. */
public record ExitDesks(ExitDesk finance, ExitDesk talent, ExitDesk work, ExitDesk ipLedger) {

    ExitDesk of(ExitPart part) {
        return switch (part) {
            case FINANCE -> finance;
            case TALENT -> talent;
            case WORK -> work;
            case IP_LEDGER -> ipLedger;
            case MEMBERSHIP -> throw new IllegalArgumentException("The own part is at no other service's desk.");
        };
    }
}
