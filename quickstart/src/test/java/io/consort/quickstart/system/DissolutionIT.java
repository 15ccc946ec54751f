package io.consort.quickstart.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.quickstart.archive.ArchiveFile;
import io.consort.quickstart.archive.ArchivedLedger;
import io.consort.quickstart.archive.Endings;
import io.consort.quickstart.chain.Chain;
import io.consort.quickstart.client.Reply;
import io.consort.quickstart.statement.Verdict;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Members wind their consortium up, dissolve it in all services as they run, and take away what it was. */
@Timeout(3000)
class DissolutionIT {

    private static final List<String> SERVICES = List.of("consortium", "finance", "talent", "ip-ledger");

    private final RunningPlatform platform = RunningPlatform.shared();
    private final URI gateway = platform.gateway().origin();
    private final Consortium consortium = platform.world().foundGoverned("dissolved");
    private final World.Organisation acme = platform.world().organisation("acme");

    @TempDir
    private Path folder;

    @Test
    void membersEndItTogetherAndEachTakesAwayArchivesThatHold() throws IOException {
        done(
                consortium.member(),
                "/invitations",
                "{\"organisation\":\"%s\",\"membershipClass\":\"full\"}".formatted(acme.id()));
        done(acme.person(), "/accessions", "{\"charterVersion\":1,\"effectiveOn\":\"2020-01-01\"}");
        consortium.registered(gateway, "A-1");

        resolves("winding-up", "wind-up");
        Eventually.get(
                "A checklist that is clear",
                () -> acme.person().get(gateway, consortium.at("consortium", "/winding-up")),
                reply -> reply.isOk() && reply.at("/clear").equals("true"));
        String resolution = resolves("dissolution", "dissolve");
        done(consortium.member(), "/dissolution", "{\"resolution\":\"" + resolution + "\"}");
        Eventually.get(
                "The end of " + consortium.id(),
                () -> acme.person().get(gateway, consortium.at("consortium", "")),
                reply -> reply.isOk() && reply.at("/life/stage").equals("dissolved"));

        assertThat(consortium.register(gateway, "A-2").at("/type")).isEqualTo("/problems/consortium-dissolved");
        Endings endings = new Endings();
        for (String service : SERVICES) {
            Path file = folder.resolve(service + ".zip");
            assertThat(acme.person().download(gateway, consortium.at(service, "/archive"), file))
                    .as(service)
                    .isEqualTo(200);
            holds(file, endings);
        }
        Path work = folder.resolve("work.zip");
        assertThat(acme.person().download(gateway, consortium.at("consortium", "/ledgers/work/archive"), work))
                .isEqualTo(200);
        holds(work, endings);
        assertThat(endings.verdicts())
                .hasSize(4)
                .allSatisfy(each -> assertThat(each).isInstanceOf(Verdict.Proven.class))
                .allSatisfy(each -> assertThat(each.sentence()).endsWith("/consortia/" + consortium.id() + " says."));
    }

    private static void holds(Path file, Endings endings) throws IOException {
        try (ArchiveFile archive = ArchiveFile.open(file)) {
            ArchivedLedger ledger = archive.ledgers().getFirst();
            assertThat(ledger.check(ledger.ownKey().orElseThrow(), endings, new Chain("")))
                    .isInstanceOf(Verdict.Proven.class);
        }
    }

    /** A motion of that kind is tabled, voted on in writing and adopted; the resolution's id. */
    private String resolves(String kind, String proposal) {
        Reply tabled = done(consortium.member(), "/motions", """
                {"kind":"%s","question":{"title":"End","reasons":"It is done.","proposal":{"kind":"%s"}}}""".formatted(kind, proposal));
        String motion = "/motions/" + tabled.at("/id");
        Reply opened = consortium
                .member()
                .change(
                        gateway,
                        consortium.at("consortium", motion + "/votings"),
                        kind,
                        tabled.header("ETag").orElseThrow(),
                        "{\"procedure\":\"written\",\"ends\":\"%s\"}"
                                .formatted(
                                        Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MILLIS)))
                .ok();
        String voting = "/votings/" + opened.at("/id");
        done(acme.person(), voting + "/votes", "{\"seat\":\"board.full.%s\",\"choice\":\"yes\"}".formatted(acme.id()));
        return done(consortium.member(), voting + "/closings", "{}").at("/resolution");
    }

    private Reply done(Caller caller, String path, String json) {
        return caller.post(
                        gateway,
                        consortium.at("consortium", path),
                        UUID.randomUUID().toString(),
                        json)
                .ok();
    }
}
