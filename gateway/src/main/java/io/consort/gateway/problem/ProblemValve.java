package io.consort.gateway.problem;

import io.consort.edge.problem.ProblemCatalogue;
import io.consort.edge.problem.ProblemPage;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * Answers what Tomcat refuses before any filter runs, such as a malformed request line, and hangs up on bodies that nobody wants.
 * Tomcat makes it by name, so it needs nothing but itself.
 */
public final class ProblemValve extends ErrorReportValve {

    private static final int MOST_UNREAD = 64 * 1024;
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        super.invoke(request, response);
        if (!request.getCoyoteRequest().isFinished()) {
            leave(request, response);
        }
    }

    /**
     * What is left of a body is taken for a moment, so that its caller comes to read the answer; then the connection is closed. The
     * server by itself would wait for a body that trickles in for as long as it does.
     */
    private void leave(Request request, Response response) throws IOException {
        response.finishResponse();
        var left = MOST_UNREAD;
        var end = System.nanoTime() + PATIENCE_NANOS;
        try {
            var unread = new Unread();
            while (left > 0 && end - System.nanoTime() > 0) {
                var count = request.getCoyoteRequest().doRead(unread);
                if (count < 0) {
                    return;
                }
                left -= count;
            }
        } catch (IOException e) {
            containerLog().debug("The caller left before all of a body that nobody wanted was sent", e);
        }
        response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
    }

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
        } catch (IOException e) {
            containerLog().debug("The caller left before it was told " + refusal.slug(), e);
        }
    }

    private static byte[] body(Refusal refusal) {
        return "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(refusal.slug(), title(refusal), refusal.status(), refusal.detail())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String title(Refusal refusal) {
        return ProblemCatalogue.load()
                .find(refusal.slug())
                .map(ProblemPage::title)
                .orElseThrow();
    }

    private org.apache.juli.logging.Log containerLog() {
        return getContainer().getLogger();
    }

    /** Shows what was read, and is not looked at. */
    private static final class Unread implements ApplicationBufferHandler {

        private ByteBuffer bytes = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }
}
