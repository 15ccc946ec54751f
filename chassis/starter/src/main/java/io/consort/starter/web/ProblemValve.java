package io.consort.starter.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what Tomcat refuses before any filter runs, such as a path that is not percent-encoded. Tomcat makes it by name, so it needs
 * nothing but itself.
 */
public final class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        boolean fault = response.getStatus() >= 500 && response.getStatus() != 501;
        response.setStatus(fault ? 500 : 400);
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        try {
            response.getOutputStream()
                    .write(
                            fault
                                    ? problem(500, "internal-error", "Internal error", "The service failed to answer.")
                                    : problem(
                                            400,
                                            "malformed-request",
                                            "Malformed request",
                                            "The request is not well-formed HTTP."));
            response.finishResponse();
        } catch (IOException gone) {
            getContainer().getLogger().debug("The caller left before it was answered", gone);
        }
    }

    private static byte[] problem(int status, String slug, String title, String detail) {
        return """
                {"type":"/problems/%s","title":"%s","status":%d,"detail":"%s"}""".formatted(slug, title, status, detail).getBytes(StandardCharsets.UTF_8);
    }
}
