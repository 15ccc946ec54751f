package io.consort.gateway.route;

import io.consort.edge.problem.Problems;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service's answer on its way to the caller. A body that breaks off before anything was sent becomes a problem; later,
 * the connection is broken off as well, so that the caller sees that the answer is not whole. So it is with a caller who is too
 * slow in taking it, since until then a connection to the service is held.
 */
record ServiceResponse(Service service, ClassicHttpResponse answer, Pace pace, Problems problems)
        implements ServerResponse {

    private static final int CHUNK = 8 * 1024;

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(answer.getCode());
    }

    @Override
    public HttpHeaders headers() {
        var headers = new HttpHeaders();
        for (var header : answer.getHeaders()) {
            headers.add(header.getName(), header.getValue());
        }
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        try (answer) {
            response.setStatus(answer.getCode());
            for (var header : answer.getHeaders()) {
                if (Headers.reachesCaller(header.getName())) {
                    response.addHeader(header.getName(), header.getValue());
                }
            }
            var entity = answer.getEntity();
            if (entity != null) {
                copy(entity.getContent(), request, response);
            }
        }
        return null;
    }

    private void copy(InputStream body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        var buffer = new byte[CHUNK];
        var sent = 0L;
        var waited = 0L;
        int read;
        while ((read = next(body, buffer, request, response)) > 0) {
            var begun = System.nanoTime();
            out.write(buffer, 0, read);
            waited += System.nanoTime() - begun;
            sent += read;
            if (!pace.kept(sent, waited)) {
                throw new SocketTimeoutException("The caller is too slow in taking the answer");
            }
        }
    }

    private int next(InputStream body, byte[] buffer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            if (response.isCommitted()) {
                throw e;
            }
            takeBack(response);
            problems.write(request, response, ServiceFailures.of(service, e));
            return -1;
        }
    }

    /** The service's headers described the body that did not come. */
    private void takeBack(HttpServletResponse response) {
        for (var header : answer.getHeaders()) {
            if (Headers.reachesCaller(header.getName())) {
                response.setHeader(header.getName(), null);
            }
        }
    }
}
