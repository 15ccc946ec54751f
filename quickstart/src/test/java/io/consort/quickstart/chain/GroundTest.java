package io.consort.quickstart.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What entries say that they rest on is read as the services write it. */
class GroundTest {

    @Test
    void everyAuthorityIsRead() {
        List<Authority> all = List.of(
                new Authority.Resolution("R-7"),
                new Authority.Deed("0".repeat(64)),
                new Authority.Register("consortium", 93L),
                new Authority.Register("ip-ledger", null),
                new Authority.Administrator(),
                new Authority.Deadline("end-voting"),
                Authority.of(Authority.Capacity.OWNER, new OrganisationId("ibm")));
        assertThat(all.stream().map(Authority::getClass).distinct().count())
                .as("one of each kind at least")
                .isEqualTo(Authority.class.getPermittedSubclasses().length);
        all.forEach(each -> assertThat(Ground.read(each.toString()).orElseThrow())
                .asString()
                .isEqualTo(each.toString()));
    }

    @Test
    void everyCapacityIsKnown() {
        assertThat(Ground.OWN)
                .isEqualTo(Arrays.stream(Authority.Capacity.values())
                        .map(Kebab::ofConstant)
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatLiesInTheConsortiumsLedgerIsProvenElsewhere() {
        assertThat(Ground.read("resolution/R-7").orElseThrow().isElsewhere()).isTrue();
        assertThat(Ground.read("register/consortium.93").orElseThrow().isElsewhere())
                .isTrue();
        assertThat(Ground.read("register/consortium").orElseThrow().isElsewhere())
                .isFalse();
        assertThat(Ground.read("member/ibm").orElseThrow().isElsewhere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "owner",
                "owner/",
                "administrator/x",
                "whim/office",
                "deed/abc",
                "register/consortium.0",
                "register/Consortium.1",
                "resolution/R 7",
                "resolution/R-7\n",
                "deadline"
            })
    void nothingElseIs(String text) {
        assertThat(Ground.read(text)).isEmpty();
    }
}
