package io.consort.quickstart.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.quickstart.client.Reply;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A consortium is suspended, goes on, and ends, in all services as they run. */
@Timeout(3000)
class LifeIT {

    private final RunningPlatform platform = RunningPlatform.shared();
    private final URI gateway = platform.gateway().origin();
    private final Caller administrator = platform.world().administrator();

    @Test
    void isSuspendedInAllServicesAndGoesOnInAllOfThem() {
        Consortium consortium = platform.world().found("suspended");
        consortium.registered(gateway, "A-1");

        administers(consortium, "suspensions");
        allConfirm(consortium);
        Reply refused = consortium.register(gateway, "A-2");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type")).isEqualTo("/problems/consortium-suspended");
        assertThat(refused.at("/detail")).contains("To see that it is.");
        consortium.member().await(gateway, consortium.at("ip-ledger", "/assets/A-1"));

        administers(consortium, "suspension-liftings");
        allConfirm(consortium);
        consortium.registered(gateway, "A-2");
    }

    @Test
    void oneThatNobodyJoinedEndsInAllServicesWhereItsOwnLedgerSays() {
        Consortium consortium = platform.world().found("abandoned");

        administers(consortium, "abandonment");
        Reply life = Eventually.get(
                "The end of " + consortium.id(),
                () -> administrator.get(gateway, consortium.at("consortium", "/life")),
                reply -> reply.isOk() && reply.at("/stage").equals("dissolved"));

        List<String> services = List.of("finance", "talent", "ip-ledger");
        for (int place = 0; place < services.size(); place++) {
            String end = "/changes/1/services/" + place;
            assertThat(life.at(end + "/service")).isEqualTo(services.get(place));
            List<String> checkpoint = consortium
                    .member()
                    .get(gateway, consortium.at(services.get(place), "/checkpoint"))
                    .body()
                    .lines()
                    .toList();
            assertThat(checkpoint.get(1)).isEqualTo(life.at(end + "/ledger/size"));
            assertThat(checkpoint.get(2)).isEqualTo(life.at(end + "/ledger/root"));
        }
        assertThat(consortium.register(gateway, "A-1").at("/type")).isEqualTo("/problems/consortium-dissolved");
    }

    private void administers(Consortium consortium, String what) {
        Reply reply = administrator.post(
                gateway,
                consortium.at("consortium", "/" + what),
                what + "-" + consortium.id(),
                "{\"reason\":\"To see that it is.\"}");
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    }

    private void allConfirm(Consortium consortium) {
        Eventually.get(
                "What each service says to the change of " + consortium.id(),
                () -> administrator.get(gateway, consortium.at("consortium", "/life")),
                reply -> reply.isOk() && reply.body().contains("\"awaited\":[]"));
    }
}
