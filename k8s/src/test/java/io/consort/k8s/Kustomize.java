package io.consort.k8s;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Renders an overlay as {@code kubectl apply -k} would. */
final class Kustomize {

    private Kustomize() {}

    /** Without kustomize the test is skipped, saying so; but in a build that decides ({@code CI=true}) it fails. */
    static String render(Path folder) throws IOException, InterruptedException {
        Process process = start("kustomize", "build", folder.toString());
        String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            fail("kustomize could not build " + folder + "; it says why above.");
        }
        return rendered;
    }

    private static Process start(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            String missing =
                    "kustomize is not installed, so the manifests were not checked. Debian: apt install kustomize.";
            return "true".equals(System.getenv("CI")) ? fail(missing, e) : abort(missing);
        }
    }
}
