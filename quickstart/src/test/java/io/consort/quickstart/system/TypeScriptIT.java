package io.consort.quickstart.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The client that is generated for TypeScript signs in, lists, creates, reads back and is refused, each with the types that it was compiled with. */
@Timeout(3000)
class TypeScriptIT {

    private final RunningPlatform platform = RunningPlatform.shared();

    @Test
    void speaksWithThePlatform() throws IOException, InterruptedException {
        Consortium consortium = platform.world().found("typescript");
        World.Organisation office = consortium.secretariat();
        consortium.registered(platform.gateway().origin(), "A-0"); // so that the services know of it

        Path gateway = platform.checkout().resolve("gateway");
        ProcessBuilder smoke = new ProcessBuilder(
                gateway.resolve(Path.of("target", "node", "node")).toString(), "src/smoke.ts");
        smoke.directory(gateway.resolve(Path.of("web", "api")).toFile()).redirectErrorStream(true);
        smoke.environment()
                .putAll(Map.of(
                        "CONSORT_ORIGIN", platform.gateway().origin().toString(),
                        "CONSORT_CONSORTIUM", consortium.id(),
                        "CONSORT_ORGANISATION", office.id(),
                        "CONSORT_USERNAME", office.username(),
                        "CONSORT_PASSWORD", platform.password(office.username())));
        Process running = smoke.start();
        String told = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(running.waitFor()).as(told).isZero();
        assertThat(told).startsWith("Registered A-1 in " + consortium.id());
    }
}
