package io.consort.edge.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what Tomcat refuses before any filter runs, such as a malformed request line. Tomcat makes it by name, so it needs nothing but
 * itself.
 */
public final class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var refusal = ServerRefusals.of(response.getStatus());
        response.setStatus(refusal.status());
        response.setContentType("application/problem+json");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        try {
            response.getOutputStream().write(body(refusal));
            response.finishResponse();
        } catch (IOException gone) {
            getContainer().getLogger().debug("The caller left before it was told " + refusal.slug(), gone);
        }
    }

    private static byte[] body(Refusal refusal) {
        return "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(
                        refusal.slug(),
                        ProblemCatalogue.load().title(refusal.slug()),
                        refusal.status(),
                        refusal.detail())
                .getBytes(StandardCharsets.UTF_8);
    }
}
