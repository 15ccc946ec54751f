package io.consort.consortium.closing;

import io.consort.consortium.life.OtherService;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * What has to be dealt with before a consortium can be dissolved.
 *
 * @param own in its own ledger
 * @param elsewhere in each other service's
 */
public record Checklist(List<OpenMatter> own, List<Part> elsewhere) {

    public Checklist {
        own = List.copyOf(own);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Asks each service. One that does not answer may have anything open. */
    public static Checklist of(ConsortiumId consortium, List<OpenMatter> own, ServiceLedgers services) {
        return new Checklist(
                own,
                OtherService.ALL.stream()
                        .map(service -> ask(consortium, service, services.of(service)))
                        .toList());
    }

    private static Part ask(ConsortiumId consortium, OtherService service, ServiceLedger ledger) {
        try {
            return new Part.Known(service, ledger.openMatters(consortium));
        } catch (DomainException refusal) {
            return new Part.Unknown(service, refusal.detail());
        }
    }

    /** Whether it is known that nothing is open anywhere. */
    public boolean clear() {
        return own.isEmpty()
                && elsewhere.stream()
                        .allMatch(part -> part instanceof Part.Known(var _, var matters) && matters.isEmpty());
    }

    /** What another service says. */
    public sealed interface Part {

        /** Which service. */
        OtherService service();

        /** That is open there. */
        record Known(OtherService service, List<OpenMatter> matters) implements Part {}

        /** It does not say. */
        record Unknown(OtherService service, String reason) implements Part {}
    }
}
