package io.consort.gateway.route;

import io.consort.edge.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;

/**
 * A body as its caller sends it, held to its length and its pace. Only the time that the caller takes counts. What is wrong with
 * it is a {@link Refusal}, so that it is never taken for a failure of the service that it is passed on to.
 */
final class CallersBody extends InputStream {

    private final InputStream body;
    private final long most;
    private final Pace pace;
    private long read;
    private long waited;

    CallersBody(InputStream body, long most, Pace pace) {
        this.body = body;
        this.most = most;
        this.pace = pace;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        var begun = System.nanoTime();
        var count = next(target, offset, length);
        waited += System.nanoTime() - begun;
        if (count > 0) {
            read += count;
            if (read > most) {
                throw tooLong(most);
            }
            if (!pace.kept(read, waited)) {
                throw tooSlow();
            }
        }
        return count;
    }

    private int next(byte[] target, int offset, int length) {
        try {
            return body.read(target, offset, length);
        } catch (SocketTimeoutException e) {
            throw tooSlow();
        } catch (IOException e) {
            if (e.getCause() instanceof SocketTimeoutException) {
                throw tooSlow();
            }
            throw Refusal.of(
                    400, "malformed-request", "The request body broke off before its end, or is not well-formed.");
        }
    }

    static Refusal tooLong(long most) {
        return Refusal.of(413, "body-too-large", "A request body may hold " + most + " bytes here.");
    }

    private static Refusal tooSlow() {
        return Refusal.of(408, "body-too-slow", "The request body did not come in time.");
    }
}
