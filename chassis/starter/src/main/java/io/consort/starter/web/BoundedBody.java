package io.consort.starter.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads a body whole, up to a limit, so that it can be digested as well as parsed. */
final class BoundedBody extends OncePerRequestFilter {

    /** Longest body, in bytes. */
    static final int MAX_BYTES = 1024 * 1024;

    private static final String BYTES = BoundedBody.class.getName();

    private final Refusals refusals;

    BoundedBody(Refusals refusals) {
        this.refusals = refusals;
    }

    /** The body of a request that has passed this filter. */
    static byte[] bytes(HttpServletRequest request) {
        return request.getAttribute(BYTES) instanceof byte[] bytes ? bytes : new byte[0];
    }

    /**
     * Another request in a request's place, with the same sender and attributes.
     *
     * @param headers that take the place of those that were sent, by their names
     */
    static HttpServletRequest with(
            HttpServletRequest request, String method, String path, byte[] body, Map<String, String> headers) {
        Map<String, String> replaced = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        replaced.putAll(headers);
        request.setAttribute(BYTES, body);
        return new Again(request, body) {
            @Override
            public String getMethod() {
                return method;
            }

            @Override
            public String getRequestURI() {
                return path;
            }

            @Override
            public @Nullable String getHeader(String name) {
                String own = replaced.get(name);
                return own == null ? super.getHeader(name) : own;
            }

            @Override
            public Enumeration<String> getHeaders(String name) {
                String own = replaced.get(name);
                return own == null ? super.getHeaders(name) : Collections.enumeration(List.of(own));
            }

            @Override
            public int getContentLength() {
                return body.length;
            }

            @Override
            public long getContentLengthLong() {
                return body.length;
            }
        };
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            refuse(request, response);
            return;
        }
        byte[] bytes;
        try {
            bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
        } catch (IOException brokenOff) {
            response.setHeader("Connection", "close");
            refusals.write(
                    HttpStatus.BAD_REQUEST,
                    "malformed-body",
                    "The body broke off before its end, or is not framed as HTTP says.",
                    request,
                    response);
            return;
        }
        if (bytes.length > MAX_BYTES) {
            refuse(request, response);
            return;
        }
        request.setAttribute(BYTES, bytes);
        chain.doFilter(new Again(request, bytes), response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        refusals.write(
                HttpStatus.CONTENT_TOO_LARGE,
                "body-too-large",
                "A body has at most " + MAX_BYTES + " bytes. Evidence is sent as a digest, not as a file.",
                request,
                response);
    }

    /** The same request with its body unread. */
    private static class Again extends HttpServletRequestWrapper {
        private final byte[] bytes;

        Again(HttpServletRequest request, byte[] bytes) {
            super(request);
            this.bytes = bytes;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Bytes(new ByteArrayInputStream(bytes));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream in;

        Bytes(ByteArrayInputStream in) {
            this.in = in;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return in.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return in.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("a body that is in memory is read at once");
        }
    }
}
