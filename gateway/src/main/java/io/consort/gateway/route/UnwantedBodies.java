package io.consort.gateway.route;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** Hangs up on bodies that nobody wants. */
final class UnwantedBodies extends ValveBase {

    private static final int MOST_UNREAD = 64 * 1024;
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    UnwantedBodies() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
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
            getContainer().getLogger().debug("The caller left before all of a body that nobody wanted was sent", e);
        }
        response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
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
