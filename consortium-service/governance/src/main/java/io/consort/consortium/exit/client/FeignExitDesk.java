package io.consort.consortium.exit.client;

import io.consort.consortium.exit.ExitDesk;
import io.consort.consortium.exit.ExitPart;
import io.consort.consortium.exit.Leaving;
import io.consort.consortium.exit.PartPreview;
import io.consort.consortium.exit.SettlementId;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.client.ServiceClient;
import io.consort.starter.client.ServiceClients;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Another service over HTTP. The keys follow from the settlement, so that each is made and undone once. */
public final class FeignExitDesk implements ExitDesk {

    private static final String SETTLED = "exit-exists";
    private static final String ENDED = "exit-ended";

    private final ExitPart part;
    private final String service;
    private final ServiceClient<ExitApi> client;

    private FeignExitDesk(ExitPart part, ServiceClients clients, URI uri, String service) {
        this.part = part;
        this.service = service;
        this.client = clients.client(service, uri, ExitApi.class);
    }

    /** The desk of finance-service. */
    public static ExitDesk finance(ServiceClients clients, URI uri) {
        return new FeignExitDesk(ExitPart.FINANCE, clients, uri, "finance");
    }

    /** The desk of talent-service. */
    public static ExitDesk talent(ServiceClients clients, URI uri) {
        return new FeignExitDesk(ExitPart.TALENT, clients, uri, "talent");
    }

    /** The desk of the IP ledger. */
    public static ExitDesk ipLedger(ServiceClients clients, URI uri) {
        return new FeignExitDesk(ExitPart.IP_LEDGER, clients, uri, "ip-ledger");
    }

    @Override
    public PartPreview preview(ConsortiumId consortium, Leaving leaving) {
        ExitApi.Leaving asked = new ExitApi.Leaving(
                leaving.member().value(), ground(leaving), leaving.effective().toString(), terms(leaving));
        ExitApi.Preview seen = client.ask(api -> api.preview(service, consortium.value(), asked));
        return new PartPreview(part, seen.items(), seen.balances(), seen.matters(), seen.digest());
    }

    @Override
    public void settle(ConsortiumId consortium, SettlementId settlement, Leaving leaving, String digest) {
        ExitApi.Settlement body = new ExitApi.Settlement(
                settlement.value(),
                leaving.member().value(),
                ground(leaving),
                leaving.effective().toString(),
                terms(leaving),
                digest);
        tell(SETTLED, api -> api.settle(service, consortium.value(), settlement + "-settle", body));
    }

    @Override
    public void revoke(ConsortiumId consortium, SettlementId settlement, String reason) {
        tell(
                ENDED,
                api -> api.revoke(
                        service,
                        consortium.value(),
                        settlement.value(),
                        settlement + "-revoke",
                        new ExitApi.Revocation(reason)));
    }

    @Override
    public void readmit(ConsortiumId consortium, SettlementId settlement, LocalDate from) {
        tell(
                ENDED,
                api -> api.readmit(
                        service,
                        consortium.value(),
                        settlement.value(),
                        settlement + "-readmit",
                        new ExitApi.Readmission(from.toString())));
    }

    /**
     * Sends a change.
     *
     * @param done the refusal that says that it was made before, which is as good as an answer
     */
    private void tell(String done, Consumer<ExitApi> change) {
        try {
            client.tell(api -> {
                change.accept(api);
                return true;
            });
        } catch (DomainException refusal) {
            if (!refusal.slug().equals(done)) {
                throw refusal;
            }
        }
    }

    /** They know two grounds: a member in good standing withdraws, and who is expelled has defaulted, whatever its breach was. */
    private static String ground(Leaving leaving) {
        return Kebab.ofConstant(leaving.ground().inGeneral());
    }

    private @Nullable Record terms(Leaving leaving) {
        return switch (part) {
            case FINANCE -> Terms.finance(leaving);
            case IP_LEDGER -> Terms.ipLedger(leaving);
            case TALENT, WORK, MEMBERSHIP -> null;
        };
    }
}
